import { describe, expect, it } from 'vitest';
import { textWeight } from './text-weight.ts';

describe('textWeight', () => {
  it('counts Chinese and Tibetan letters as one, others as a part', () => {
    expect(textWeight('办事 指南')).toBe(4);
    expect(textWeight('བོད་ཡིག')).toBeGreaterThan(4);
    expect(textWeight('a'.repeat(40))).toBe(15);
  });
});
