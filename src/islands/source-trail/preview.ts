const PREVIEW_ID = 'apercu-de-source';
/** Pixels between a number and its preview, and between the preview and the edge of the window. */
const GAP = 8;

/** Shows which source a number stands for, on hover and focus; Escape puts it away. Nothing is shown of a source not listed here. */
export function previewSources(root: Document, signal: AbortSignal): void {
  const box = root.createElement('div');
  box.id = PREVIEW_ID;
  box.className = 'source-preview';
  box.role = 'tooltip';
  box.hidden = true;
  let shown: HTMLAnchorElement | undefined;

  const hide = () => {
    shown?.removeAttribute('aria-describedby');
    shown = undefined;
    box.hidden = true;
  };
  const show = (call: HTMLAnchorElement) => {
    const row = root.getElementById(call.hash.slice(1));
    const words = describe(row);
    if (call === shown || words === undefined) return;
    hide();
    shown = call;
    box.replaceChildren(...words);
    if (!box.isConnected) root.body.append(box);
    box.hidden = false;
    place(box, call.getBoundingClientRect());
    call.setAttribute('aria-describedby', PREVIEW_ID);
  };
  const follow = ({ target }: Event) => {
    const call = target instanceof Element ? target.closest<HTMLAnchorElement>('.calls > a') : null;
    if (call !== null) show(call);
    // What has the focus keeps its preview while the page scrolls under a still pointer.
    else if (shown !== root.activeElement) hide();
  };
  root.addEventListener('pointerover', follow, { signal });
  root.addEventListener('focusin', follow, { signal });
  root.addEventListener('focusout', hide, { signal });
  root.addEventListener('keydown', ({ key }) => key === 'Escape' && hide(), { signal });
  // A focus scrolls to its number: the preview goes along.
  const followScroll = () => shown && place(box, shown.getBoundingClientRect());
  root.defaultView?.addEventListener('scroll', followScroll, { signal, passive: true });
}

/** Title, then publisher and date, of a row of the list of sources. */
function describe(row: HTMLElement | null): readonly HTMLElement[] | undefined {
  const title = row?.querySelector('cite')?.textContent.trim();
  if (row === null || title === undefined) return undefined;
  const strong = row.ownerDocument.createElement('strong');
  strong.textContent = title;
  const details = row.ownerDocument.createElement('span');
  details.textContent = row.querySelector('cite + p')?.textContent.trim() ?? '';
  return [strong, details];
}

/** Under the number, above it where there is no room, within the window. */
function place(box: HTMLElement, call: DOMRect): void {
  const { width, height } = box.getBoundingClientRect();
  const isBelow = call.bottom + GAP + height < innerHeight;
  const left = Math.min(Math.max(GAP, call.left), innerWidth - width - GAP);
  box.style.setProperty('inset-inline-start', `${left}px`);
  box.style.setProperty('inset-block-start', `${isBelow ? call.bottom + GAP : call.top - GAP - height}px`);
}
