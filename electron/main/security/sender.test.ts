import type { WebContents, WebFrameMain } from 'electron';
import { expect, it } from 'vitest';
import { isOwnPage } from './sender';

const ORIGIN = 'app://bundle';

/** What the check looks at of Electron's objects, which exist only inside Electron. */
function page(origin: string) {
  const mainFrame = { origin } as WebFrameMain;
  return { contents: { mainFrame } as WebContents, mainFrame };
}

const own = page(ORIGIN);

it('answers the top of its own page', () => {
  const call = { sender: own.contents, senderFrame: own.mainFrame };
  expect(isOwnPage(call, own.contents, ORIGIN)).toBe(true);
});

it('answers no frame within it, even of the same origin', () => {
  const call = { sender: own.contents, senderFrame: { origin: ORIGIN } as WebFrameMain };
  expect(isOwnPage(call, own.contents, ORIGIN)).toBe(false);
});

it('answers no frame that is gone, no other page and no other origin', () => {
  const other = page(ORIGIN);
  const foreign = page('https://example.com');
  expect(isOwnPage({ sender: own.contents, senderFrame: null }, own.contents, ORIGIN)).toBe(false);
  for (const { contents, mainFrame } of [other, own]) {
    const call = { sender: contents, senderFrame: mainFrame };
    expect(isOwnPage(call, undefined, ORIGIN)).toBe(false);
  }
  const fromOther = { sender: other.contents, senderFrame: other.mainFrame };
  expect(isOwnPage(fromOther, own.contents, ORIGIN)).toBe(false);
  const fromForeign = { sender: foreign.contents, senderFrame: foreign.mainFrame };
  expect(isOwnPage(fromForeign, foreign.contents, ORIGIN)).toBe(false);
});
