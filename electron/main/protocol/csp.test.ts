import { expect, it } from 'vitest';
import { contentSecurityPolicy, withNonce } from './csp';

it('allows neither inline nor evaluated code, and no other origin', () => {
  const policy = contentSecurityPolicy('abc');
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(policy.split('; ')).toContain("default-src 'none'");
});

it('lets data: and blob: in for images only', () => {
  const open = contentSecurityPolicy('abc')
    .split('; ')
    .filter((directive) => /data:|blob:/.test(directive));
  expect(open).toEqual(["img-src 'self' data: blob:"]);
});

it('puts the nonce of the policy at every place in the page', () => {
  const page = '<script nonce="__CSP_NONCE__"></script><meta nonce="__CSP_NONCE__">';
  expect(withNonce(page, 'abc')).toBe('<script nonce="abc"></script><meta nonce="abc">');
});
