/** The library's part of the page, which is loaded on its own; asked for again, it is the same. */
export function loadLibraryScreen() {
  return import('../features/library/LibraryScreen');
}
