/** Stands in the built pages where the nonce of this launch goes. */
const NONCE_PLACEHOLDER = '__CSP_NONCE__';

/**
 * What a page of ours may load and run: its own files, and style elements that carry this launch's
 * nonce. No inline script, no evaluated code, no frame, no other place.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ');
}

/** Puts the nonce where the build left room for it. */
export function withNonce(html: string, nonce: string): string {
  return html.replaceAll(NONCE_PLACEHOLDER, nonce);
}
