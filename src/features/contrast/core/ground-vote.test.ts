import { describe, expect, it } from 'vitest';
import { rgba } from '@/core/colour';
import { createGroundVote } from './ground-vote.ts';

const NIGHT = rgba(0, 20, 60, 255);
const DUSK = rgba(40, 0, 40, 255);
const SNOW = rgba(250, 250, 255, 255);
const INK = rgba(0, 0, 0, 255);

describe('createGroundVote', () => {
  it('chooses nothing while ink alone helps', () => {
    const vote = createGroundVote();
    vote.add({ kind: 'none' }, 500);
    vote.add({ kind: 'ink', ink: INK }, 500);
    expect(vote.chosen).toBeNull();
  });

  it('chooses the first ground of the side with more text', () => {
    const vote = createGroundVote();
    vote.add({ kind: 'ground', ground: SNOW, ink: INK }, 10);
    vote.add({ kind: 'ground', ground: NIGHT, ink: SNOW }, 4);
    expect(vote.chosen).toBe(SNOW);
    vote.add({ kind: 'ground', ground: DUSK, ink: SNOW }, 20);
    expect(vote.chosen).toBe(NIGHT);
  });

  it('lets a text without letters of its own vote too', () => {
    const vote = createGroundVote();
    vote.add({ kind: 'ground', ground: SNOW, ink: INK }, 0);
    expect(vote.chosen).toBe(SNOW);
  });
});
