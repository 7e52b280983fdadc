import { answer } from './answer.ts';

answer();
