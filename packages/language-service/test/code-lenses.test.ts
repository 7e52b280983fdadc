import { codeLenses } from './support/answers.ts';
import { testCases } from './support/cases.ts';

testCases('code-lenses', codeLenses);
