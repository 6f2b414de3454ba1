/** Whether shortcuts are written the way a Mac writes them. */
export function onMac(): boolean {
  return navigator.platform.startsWith('Mac');
}
