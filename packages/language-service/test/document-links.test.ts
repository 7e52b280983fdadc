import { documentLinks } from './support/answers.ts';
import { testCases } from './support/cases.ts';

testCases('document-links', documentLinks);
