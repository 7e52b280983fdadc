import { callHierarchy } from './support/answers.ts';
import { testCases } from './support/cases.ts';

testCases('call-hierarchy', callHierarchy);
