import type L from 'leaflet';

/** Pixels a press of an arrow moves the map. */
const STEP = 80;

const PANS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

const ZOOMS: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1 };

/** Shows all of France. */
const HOME = new Set(['0', 'Home']);

interface KeySetting {
  readonly animate: boolean;
  readonly onHome: () => void;
  readonly signal: AbortSignal;
}

/** Keys of the map while it has the focus. Leaflet's own take + for a triple step where it is typed with Maj. */
export function listenToKeys(map: L.Map, { animate, onHome, signal }: KeySetting): void {
  const container = map.getContainer();
  const press = (event: KeyboardEvent): void => {
    if (event.target !== container || event.ctrlKey || event.metaKey || event.altKey) return;
    const pan = PANS[event.key];
    const zoom = ZOOMS[event.key];
    if (pan !== undefined) map.panBy([...pan], { animate });
    else if (zoom !== undefined) map.setZoom(map.getZoom() + zoom);
    else if (HOME.has(event.key)) onHome();
    else return;
    event.preventDefault();
  };
  container.addEventListener('keydown', press, { signal });
}
