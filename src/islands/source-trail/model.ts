/** The links followed inside a page, each with the fragments it led from and to. */
export interface Trail<Link> {
  readonly follow: (link: Link, to: string) => void;
  /** The link that led from this fragment to the one just left: `undefined` unless the reader came back. */
  readonly arrive: (hash: string) => Link | undefined;
}

/** `hash` is the fragment at which the page opened, `''` without one. */
export function createTrail<Link>(hash: string): Trail<Link> {
  let here = hash;
  const steps: { readonly link: Link; readonly from: string; readonly to: string }[] = [];
  return {
    follow(link, to) {
      steps.push({ link, from: here, to });
      here = to;
    },
    arrive(to) {
      const step = steps.at(-1);
      const isBack = step !== undefined && step.to === here && step.from === to;
      here = to;
      return isBack ? steps.pop()?.link : undefined;
    },
  };
}
