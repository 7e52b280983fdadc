import { selectionRanges } from './support/answers.ts';
import { testCases } from './support/cases.ts';

testCases('selection-ranges', selectionRanges);
