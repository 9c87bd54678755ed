import type L from 'leaflet';

/** Milliseconds a hint stays after the gesture that asked for it. */
const HINT_FOR = 1600;

/** What to answer to a gesture that the map does not take. */
export interface Hints {
  /** « Ctrl + molette pour zoomer ». */
  readonly wheel: string;
  /** « Deux doigts pour déplacer la carte ». */
  readonly touch: string;
}

export interface GestureSetting {
  readonly hint: HTMLElement;
  readonly hints: Hints;
  readonly signal: AbortSignal;
}

/**
 * Leaves the page its own gestures: the wheel scrolls it unless Ctrl or ⌘ is held, one finger scrolls it, two move the map.
 */
export function shareGestures(map: L.Map, { hint, hints, signal }: GestureSetting): void {
  const container = map.getContainer();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = (text: string): void => {
    clearTimeout(timer);
    hint.textContent = text;
    hint.hidden = false;
    timer = setTimeout(() => (hint.hidden = true), HINT_FOR);
  };
  signal.addEventListener('abort', () => clearTimeout(timer));

  // Before Leaflet hears of it: handlers of an ancestor come first while an event goes down.
  const ancestor = container.parentElement ?? container;
  ancestor.addEventListener(
    'wheel',
    (event) => {
      const isZoom = event.ctrlKey || event.metaKey;
      if (!isInside(event, container)) return;
      if (!isZoom) {
        map.scrollWheelZoom.disable();
        say(hints.wheel);
        return;
      }
      // The browser would zoom the page; Leaflet’s own listener, added here, comes too late to forbid it.
      event.preventDefault();
      map.scrollWheelZoom.enable();
    },
    { capture: true, passive: false, signal },
  );
  ancestor.addEventListener(
    'pointerdown',
    ({ pointerType }) => {
      if (pointerType === 'touch') map.dragging.disable();
      else map.dragging.enable();
    },
    { capture: true, signal },
  );
  container.addEventListener(
    'touchmove',
    ({ touches }) => {
      if (touches.length === 1) say(hints.touch);
    },
    { passive: true, signal },
  );
}

function isInside({ target }: Event, container: HTMLElement): boolean {
  return target instanceof Node && container.contains(target);
}
