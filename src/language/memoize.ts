/** Runs `compute` once per process, at the first call. */
export function once<Value>(compute: () => Value): () => Value {
  let cell: { readonly value: Value } | undefined;
  return () => {
    cell ??= { value: compute() };
    return cell.value;
  };
}

/** Runs `compute` once per key and process. */
export function oncePer<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const cells = new Map<Key, { readonly value: Value }>();
  return (key) => {
    const known = cells.get(key);
    if (known) return known.value;
    const value = compute(key);
    cells.set(key, { value });
    return value;
  };
}
