import { inlayHints } from './support/answers.ts';
import { testCases } from './support/cases.ts';

testCases('inlay-hints', inlayHints);
