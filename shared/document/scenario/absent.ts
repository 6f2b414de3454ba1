/** What stands for the parts of a file that no default can be right for. */
export interface FileOrigin {
  /** UUID of a file that has none. */
  readonly id: string;
  /** ISO 8601 instant a file that does not say counts as made at. */
  readonly created: string;
}

/**
 * For whoever has nothing better to give. It is never written: files that had no identity would be one
 * scenario from then on.
 */
export const UNKNOWN_ORIGIN: FileOrigin = {
  id: '00000000-0000-0000-0000-000000000000',
  created: '1970-01-01T00:00:00.000Z',
};
