import { typeDefinition } from './support/answers.ts';
import { testCases } from './support/cases.ts';

testCases('type-definition', typeDefinition);
