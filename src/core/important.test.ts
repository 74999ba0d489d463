import { expect, it } from 'vitest';
import { important } from './important.ts';

it('makes each declaration important, in blocks within blocks too', () => {
  expect(important('a{color:red;margin:0}')).toBe('a{color:red!important;margin:0!important}');
  expect(important('@media print{a{color:red}}b{top:0}')).toBe(
    '@media print{a{color:red!important}}b{top:0!important}',
  );
});
