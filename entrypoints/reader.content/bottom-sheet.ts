/** So far or so fast downwards means: away with it. */
const FAR_PX = 96;
const FAST_PX_PER_MS = 0.5;

/** Lets a panel be dragged down by its handle; released near its place it goes back there. */
export const dragToClose = (handle: HTMLElement, panel: HTMLElement, onClose: () => void): void => {
  let from: { y: number; at: number } | null = null;
  const settle = () => {
    from = null;
    panel.style.transform = '';
  };
  handle.addEventListener('pointerdown', (event) => {
    from = { y: event.clientY, at: event.timeStamp };
    handle.setPointerCapture(event.pointerId);
  });
  handle.addEventListener('pointermove', (event) => {
    if (from) panel.style.transform = `translateY(${Math.max(0, event.clientY - from.y)}px)`;
  });
  handle.addEventListener('pointerup', (event) => {
    if (!from) return;
    const distance = event.clientY - from.y;
    const speed = distance / Math.max(1, event.timeStamp - from.at);
    settle();
    if (distance > FAR_PX || (distance > FAR_PX / 4 && speed > FAST_PX_PER_MS)) onClose();
  });
  handle.addEventListener('pointercancel', settle);
};
