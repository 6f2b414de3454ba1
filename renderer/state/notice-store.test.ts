import { expect, test } from 'vitest';
import { createNoticeStore } from './notice-store';

test('with another document open, what was offered to do to the last one is gone, and nothing else', () => {
  const notices = createNoticeStore();
  const { say, documentLeft } = notices.getState();
  const said = () => notices.getState().current?.text;
  say({ text: 'Moved to the trash.', action: { label: 'Undo', run: () => {} } });
  documentLeft();
  expect(said()).toBe('Moved to the trash.');
  say({ text: 'Saved.' });
  documentLeft();
  expect(said()).toBe('Saved.');
  say({ text: 'Reset.', action: { label: 'Undo', toDocument: true, run: () => {} } });
  documentLeft();
  expect(said()).toBeUndefined();
});

test('what comes next takes nothing’s place, and is said once that is gone', () => {
  const store = createNoticeStore();
  const said = () => store.getState().current?.text;
  store.getState().sayNext({ text: 'settings' });
  expect(said()).toBe('settings');
  store.getState().say({ text: 'brought back', action: { label: 'Discard', run() {} } });
  store.getState().sayNext({ text: 'comparison' });
  expect(said()).toBe('brought back');
  store.getState().dismiss();
  expect(said()).toBe('comparison');
  store.getState().dismiss();
  expect(said()).toBeUndefined();
});
