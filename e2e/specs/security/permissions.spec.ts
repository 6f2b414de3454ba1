import { expect, test } from '../../fixtures';

test('every permission the page can ask about is denied', async ({ standingApp: app }) => {
  const states = await app.page.evaluate(async () => {
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'clipboard-read',
      'clipboard-write',
      'midi',
      'persistent-storage',
      'local-fonts',
    ];
    const statuses = await Promise.all(
      names.map((name) => navigator.permissions.query({ name: name as PermissionName })),
    );
    return statuses.map(({ state }, index) => `${names[index]} ${state}`);
  });
  expect(states.filter((state) => !state.endsWith(' denied'))).toEqual([]);
});

test('every power the page reaches for is refused', async ({ standingApp: app }) => {
  const outcomes = await app.page.evaluate(async () => {
    const locate = () =>
      new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject));
    const attempts: Readonly<Record<string, () => Promise<unknown>>> = {
      location: locate,
      camera: () => navigator.mediaDevices.getUserMedia({ video: true }),
      microphone: () => navigator.mediaDevices.getUserMedia({ audio: true }),
      screen: () => navigator.mediaDevices.getDisplayMedia(),
      clipboard: () => navigator.clipboard.readText(),
      midi: () => navigator.requestMIDIAccess(),
    };
    const entries = Object.entries(attempts).map(async ([name, attempt]) => {
      const outcome = await attempt().then(
        () => 'granted',
        () => 'refused',
      );
      return `${name} ${outcome}`;
    });
    return Promise.all([
      ...entries,
      Notification.requestPermission().then((answer) => `notifications ${answer}`),
    ]);
  });
  expect(outcomes).toEqual([
    'location refused',
    'camera refused',
    'microphone refused',
    'screen refused',
    'clipboard refused',
    'midi refused',
    'notifications denied',
  ]);
});

test('no device is handed out', async ({ standingApp: app }) => {
  const outcomes = await app.page.evaluate(async () => {
    type Devices = { getDevices?: () => Promise<unknown[]>; getPorts?: () => Promise<unknown[]> };
    const powers = navigator as unknown as Record<string, Devices | undefined>;
    const { usb, hid, serial } = powers;
    const lists = await Promise.all([
      usb?.getDevices?.(),
      hid?.getDevices?.(),
      serial?.getPorts?.(),
    ]);
    return lists.flatMap((list) => list ?? []).length;
  });
  expect(outcomes).toBe(0);
});
