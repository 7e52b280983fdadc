import { germanHover, hover } from './support/answers.ts';
import { testCases } from './support/cases.ts';

testCases('hover', hover);
testCases('german-hover', germanHover);
