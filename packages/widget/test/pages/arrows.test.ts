import { expect, test } from 'vitest';
import { asArrows } from '../../scripts/arrows.ts';

const cases: [what: string, script: string, arrows: string][] = [
  ['what only returns something', 'function a(b){return b+1}', 'let a=b=>b+1;'],
  ['what does more keeps its braces', 'function a(b,c=1){b();return c}', 'let a=(b,c=1)=>{b();return c};'],
  ['neighbours share a declaration', 'function a(){}function b(){return a}c()', 'let a=()=>{},b=()=>a;c()'],
  ['an object stands in parentheses', 'function a(){return{b:1}}', 'let a=()=>({b:1});'],
  ['so does a list of expressions', 'function a(b){return b(),1}', 'let a=b=>(b(),1);'],
  ['a pattern too', 'function a({b}){return b}', 'let a=({b})=>b;'],
  ['async', 'async function a(b){return b}', 'let a=async b=>b;'],
  ['inside another', 'function a(){function b(){return 1}return b}', 'let a=()=>{let b=()=>1;return b};'],
  ['in what is returned', 'function a(){return()=>{function b(){}b()}}', 'let a=()=>()=>{let b=()=>{};b()};'],
  ['returns nothing', 'function a(){return}', 'let a=()=>{return};'],
  ['what stands behind a call may be called by it', 'a();function a(){}', 'a();function a(){}'],
  ['has a this', 'function a(){return this}function b(){}', 'function a(){return this}let b=()=>{};'],
  ['has arguments', 'function a(){return arguments}', 'function a(){return arguments}'],
  ['a generator', 'function*a(){yield 1}', 'function*a(){yield 1}'],
  ['expressions stay', 'let a=function(){return 1}', 'let a=function(){return 1}'],
];

test.each(cases)('%s', (_what, script, arrows) => {
  expect(asArrows(script)).toBe(arrows);
});

test('a script that cannot be read is an error', () => {
  expect(() => asArrows('function (')).toThrow('arrows: ');
});
