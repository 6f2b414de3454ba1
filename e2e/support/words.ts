import type { Locator } from '@playwright/test';

/** A word and where its middle stands, in parts of the width and height of what it stands on. */
export interface PlacedWord {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The words that are seen in an element, those of drawings included, in parts of the element. */
export function wordsIn(element: Locator): Promise<readonly PlacedWord[]> {
  return element.evaluate(async (root) => {
    // A script that is new to the window brings its letters after it is laid out.
    root.getBoundingClientRect();
    await document.fonts.ready;
    const whole = root.getBoundingClientRect();
    const seen = (node: Node | null): boolean => {
      for (let each = node; each instanceof Element && each !== root; each = each.parentElement) {
        const { opacity, visibility } = getComputedStyle(each);
        if (opacity === '0' || visibility === 'hidden') return false;
      }
      return true;
    };
    const words: { text: string; x: number; y: number }[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (!seen(node.parentElement)) continue;
      for (const { 0: text, index } of (node.textContent ?? '').matchAll(/\S+/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + text.length);
        const { left, top, width, height } = range.getBoundingClientRect();
        if (width === 0) continue;
        words.push({
          text,
          x: (left + width / 2 - whole.left) / whole.width,
          y: (top + height / 2 - whole.top) / whole.height,
        });
      }
    }
    return words;
  });
}

/** Words of one that have no like in the other: none that is the same and stands there. */
export function unlike(
  these: readonly PlacedWord[],
  those: readonly PlacedWord[],
): readonly PlacedWord[] {
  return these.filter(
    ({ text, x, y }) =>
      !those.some(
        (other) =>
          other.text === text && Math.abs(other.x - x) < NEAR && Math.abs(other.y - y) < NEAR,
      ),
  );
}

/** Words without powers: their parts, of two typefaces, are words by themselves in some places. */
export function withoutPowers(words: readonly PlacedWord[]): readonly PlacedWord[] {
  return words.filter(({ text }) => !/[⁰¹²³⁴-⁹⁻]|10$/.test(text));
}

/** In parts of a page: two pixels of one that is as large as it is laid out. */
const NEAR = 0.002;

/** Where the title and the blocks of a presented slide stand, in parts of the slide. */
export interface PlacedBox {
  readonly kind: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function boxesIn(slide: Locator): Promise<readonly PlacedBox[]> {
  return slide.evaluate((root) => {
    const whole = root.getBoundingClientRect();
    return [...root.querySelectorAll<HTMLElement>('h2, [data-box]')].map((box) => {
      const { left, top, width, height } = box.getBoundingClientRect();
      return {
        kind: box.dataset.box ?? 'title',
        x: (left - whole.left) / whole.width,
        y: (top - whole.top) / whole.height,
        width: width / whole.width,
        height: height / whole.height,
      };
    });
  });
}

/** Words of a slide that do not lie within their block, title or foot, or that are cut there. */
export function outsideIn(slide: Locator): Promise<readonly string[]> {
  return slide.evaluate(async (root) => {
    root.getBoundingClientRect();
    await document.fonts.ready;
    const outside: string[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const box = node.parentElement?.closest('h2, figcaption, [data-box], footer');
      if (!box) continue;
      const room = box.getBoundingClientRect();
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, top, right, bottom } of range.getClientRects()) {
        const out = Math.max(
          room.left - left,
          room.top - top,
          right - room.right,
          bottom - room.bottom,
        );
        // The box of a line is a little higher than its letters.
        if (out > 2) outside.push(`${node.textContent} (${box.tagName}, ${out.toFixed(1)} px)`);
      }
    }
    return outside;
  });
}
