import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createDirectory, isStale, regionFit } from './directory.ts';
import { openLibrary } from './library.ts';
import { packChannels, unpackChannels } from './pack.ts';
import { PACKED_LIBRARY } from './packed.ts';
import type { Channel } from './schema.ts';
import { townOf } from './testing/town.ts';

const library = openLibrary(gunzipSync(Buffer.from(PACKED_LIBRARY, 'base64')).toString());
const byId = (a: Channel, b: Channel) => a.id.localeCompare(b.id);

describe('createDirectory', () => {
  const { directory } = library;

  it('takes the longest suffix of a host', () => {
    expect(directory.byHost('www.bank.pingan.com')?.id).toBe('pab');
    expect(directory.byHost('property.pingan.com')?.id).toBe('pingan-ins');
    expect(directory.byHost('kyfw.12306.cn')?.id).toBe('rail12306');
    expect(directory.byHost('www.xm.gov.cn')?.id).toBe('xm-zwfw');
    expect(directory.byHost('www.anything.gov.cn')?.id).toBe('h12345');
    expect(directory.byHost('notpingan.com')).toBeUndefined();
    expect(directory.byHost('com')).toBeUndefined();
  });

  it('goes from prefecture to province to country', () => {
    expect(directory.byCategory('taxi', '350200').map((c) => c.id)).toEqual(['taxi95128-xm', 'taxi95128']);
    expect(directory.byCategory('taxi', '540100').map((c) => c.id)).toEqual([
      'taxi95128-xizang',
      'taxi95128',
    ]);
    expect(directory.byCategory('taxi', 'CN').map((c) => c.id)).toEqual(['taxi95128']);
  });

  it('takes the first of two records for one host', () => {
    const [one, two] = townOf(2);
    if (!one || !two) throw new Error('a town of two has two records');
    expect(createDirectory([one, { ...two, hosts: one.hosts }]).byHost(one.hosts[0] ?? '')?.id).toBe(one.id);
  });

  it('knows when a record is old', () => {
    expect(isStale({ checked: '2025-01-01' }, new Date('2026-11-22'))).toBe(true);
    expect(isStale({ checked: '2026-11-21' }, new Date('2026-11-22'))).toBe(false);
  });

  it('fits a county to its prefecture and no prefecture to its neighbour', () => {
    expect(regionFit('640500', '640502')).toBe(4);
    expect(regionFit('640000', '640502')).toBe(2);
    expect(regionFit('640502', '640500')).toBeUndefined();
    expect(regionFit('640100', '640502')).toBeUndefined();
  });
});

describe('packing', () => {
  it('gives back what it was given', () => {
    const channels = townOf(300);
    expect(unpackChannels(packChannels(channels)).sort(byId)).toEqual(channels.sort(byId));
  });

  it('keeps 10,000 records within 150 KiB compressed', () => {
    const town: Channel[] = townOf(10_000);
    expect(new Set(town.map((channel) => channel.phones[0]?.number)).size).toBeGreaterThan(9_900);
    expect(gzipSync(packChannels(town), { level: 9 }).length).toBeLessThanOrEqual(150 * 1024);
  });

  it('finds among 10,000 records without walking through them', () => {
    const town = townOf(10_000);
    const directory = createDirectory(town);
    expect(directory.byHost(`www.${town[9_999]?.hosts[0]}`)?.id).toBe(town[9_999]?.id);
  });
});

describe('the rights book', () => {
  const { rights } = library;

  it('cites the nearest document', () => {
    const right = rights.byId('cash-right');
    if (!right) throw new Error('cash-right is there');
    expect(rights.cite(right, 'CN')?.source).toBe('国办发〔2020〕45号 第10项');
    expect(rights.cite(right, '350200')?.source).toBe('厦府办〔2021〕2号 （十）');
  });

  it('keeps a local right in its place', () => {
    const right = rights.byId('xm-70');
    expect(right && rights.holdsIn(right, '350200')).toBe(true);
    expect(right && rights.holdsIn(right, '110000')).toBe(false);
  });
});
