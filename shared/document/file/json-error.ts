/** What may come next while JSON is read. */
type Awaited = 'value' | 'valueOrClose' | 'key' | 'keyOrClose' | 'colon' | 'commaOrClose' | 'end';

interface Found {
  /** Index of the first character that JSON does not allow. */
  readonly index: number;
  readonly message: string;
}

const SPACE = /[ \t\n\r]*/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

const MISSING: Record<Awaited, string> = {
  value: 'a value is expected here',
  valueOrClose: 'a value or ] is expected here',
  key: 'a name in double quotes is expected here',
  keyOrClose: 'a name in double quotes or } is expected here',
  colon: 'a colon is expected here',
  commaOrClose: 'a comma or the closing bracket is expected here',
  end: 'nothing more is expected here',
};

/** The place at which a text that is not JSON goes wrong. Never recurses, however deep the text. */
export function findJsonError(text: string): Found {
  const open: ('{' | '[')[] = [];
  let awaited: Awaited = 'value';
  let index = 0;
  for (;;) {
    index = matchEnd(SPACE, text, index);
    const char = text[index];
    if (char === undefined) {
      return { index, message: `the text ends too early; ${MISSING[awaited]}` };
    }
    const step = readToken(text, index, char, awaited, open);
    if ('message' in step) return step;
    ({ index, awaited } = step);
  }
}

function readToken(
  text: string,
  index: number,
  char: string,
  awaited: Awaited,
  open: ('{' | '[')[],
): Found | { readonly index: number; readonly awaited: Awaited } {
  const wrong = { index, message: MISSING[awaited] };
  const after = (): Awaited => (open.length === 0 ? 'end' : 'commaOrClose');
  const closes =
    awaited === 'commaOrClose' || awaited === 'keyOrClose' || awaited === 'valueOrClose';
  if (closes && char === (open[open.length - 1] === '{' ? '}' : ']')) {
    open.pop();
    return { index: index + 1, awaited: after() };
  }
  switch (awaited) {
    case 'end':
      return wrong;
    case 'colon':
      return char === ':' ? { index: index + 1, awaited: 'value' } : wrong;
    case 'commaOrClose':
      if (char !== ',') return wrong;
      return { index: index + 1, awaited: open[open.length - 1] === '{' ? 'key' : 'value' };
    case 'key':
    case 'keyOrClose':
      return char === '"' ? readString(text, index, 'colon') : wrong;
    case 'value':
    case 'valueOrClose': {
      if (char === '"') return readString(text, index, after());
      if (char === '{' || char === '[') {
        open.push(char);
        return { index: index + 1, awaited: char === '{' ? 'keyOrClose' : 'valueOrClose' };
      }
      const end = matchEnd(SCALAR, text, index);
      return end === index ? wrong : { index: end, awaited: after() };
    }
  }
}

function readString(
  text: string,
  start: number,
  awaited: Awaited,
): Found | { readonly index: number; readonly awaited: Awaited } {
  let index = start + 1;
  for (;;) {
    const char = text[index];
    if (char === '"') return { index: index + 1, awaited };
    if (char === undefined) return { index, message: 'the text ends inside quotes' };
    if (char < ' ') return { index, message: 'the quotes are not closed on their line' };
    if (char !== '\\') index += 1;
    else {
      const end = matchEnd(ESCAPE, text, index);
      if (end === index) return { index, message: 'a backslash must be written twice' };
      index = end;
    }
  }
}

/** End of a sticky pattern's match at an index, or the index itself. */
function matchEnd(pattern: RegExp, text: string, index: number): number {
  pattern.lastIndex = index;
  return pattern.test(text) ? pattern.lastIndex : index;
}
