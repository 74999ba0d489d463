import { describe, expect, it } from 'vitest';
import type { Contacts } from './contacts.ts';
import { checkMemories, recall, remember, type SiteMemories } from './site-memory.ts';

const DAY = 86_400_000;
const nothing: Contacts = {
  phones: [],
  counters: [],
  humanAgents: [],
  cash: [],
  proxies: [],
  restrictions: [],
};
const phone = { number: '95588', label: '客服', evidence: '客服95588', block: 3 };

describe('the memory of sites', () => {
  it('keeps a phone of one page for the next', () => {
    const first = remember({}, 'a.cn', { ...nothing, phones: [phone] }, 0);
    const second = remember(first, 'a.cn', nothing, DAY);
    expect(recall(second, 'a.cn', DAY)).toMatchObject({ phones: [phone], pages: 2 });
  });

  it('keeps sites apart', () => {
    expect(recall(remember({}, 'a.cn', nothing, 0), 'b.cn', 0)).toBeUndefined();
    expect(recall({}, 'constructor', 0)).toBeUndefined();
  });

  it('forgets after 30 days', () => {
    const memories = remember({}, 'a.cn', { ...nothing, phones: [phone] }, 0);
    expect(recall(memories, 'a.cn', 31 * DAY)).toBeUndefined();
    expect(Object.keys(remember(memories, 'b.cn', nothing, 31 * DAY))).toEqual(['b.cn']);
  });

  it('never grows beyond 200 sites', () => {
    let memories: SiteMemories = {};
    for (let n = 0; n < 230; n++) memories = remember(memories, `s${n}.cn`, nothing, n);
    expect(Object.keys(memories)).toHaveLength(200);
    expect(recall(memories, 's229.cn', 230)).toBeDefined();
  });

  it('takes broken storage for nothing', () => {
    expect(checkMemories('x')).toEqual({});
    expect(checkMemories({ 'a.cn': { at: 'yesterday' } })).toEqual({});
  });
});
