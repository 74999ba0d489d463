import { describe, expect, it } from 'vitest';
import { textOwners } from './read-text.ts';

function ownersIn(html: string): string[] {
  document.body.innerHTML = html;
  const found: string[] = [];
  for (const _ of textOwners(document.body, (element) => found.push(element.id)));
  return found;
}

describe('textOwners', () => {
  it('finds every element once, also where its text and its children take turns', () => {
    const turns = '一<b id="bold">二</b>三<br>四<i id="slant">五</i>六';
    expect(ownersIn(`<div id="box">${turns}</div>`)).toEqual(['box', 'bold', 'slant']);
  });

  it('finds fields, and no text that nobody sees', () => {
    expect(ownersIn('<p id="box"> <input id="field"></p><script id="code">1</script>')).toEqual(['field']);
  });
});
