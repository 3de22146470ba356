/* What can be wrong with how a page is laid out. The first two run in the page: they call nothing
 * outside themselves. */

/** A block of the page: its place from the left, and from the right. */
export type Box = { readonly name: string; readonly left: number; readonly right: number };

/** What is cut off, sticks out or lies over something else, in the page that is open. */
export function faultsOf(): string[] {
  const root = document.documentElement;
  const faults: string[] = [];
  const name = (one: Element) =>
    `${one.tagName.toLowerCase()}${one.id ? `#${one.id}` : ""}.${one.getAttribute("class") ?? ""} “${(one.textContent ?? "").trim().slice(0, 30)}”`;
  const wider = root.scrollWidth - root.clientWidth;
  if (wider > 0) faults.push(`the page is ${wider} pixels too wide`);

  const isShown = (one: Element) => one.checkVisibility({ visibilityProperty: true });
  const scrolls = (one: Element) =>
    one.parentElement?.closest("body *") !== null &&
    [...ancestors(one)].some((above) => /auto|scroll/.test(getComputedStyle(above).overflowX));
  function* ancestors(one: Element) {
    for (let above = one.parentElement; above && above !== root; above = above.parentElement)
      yield above;
  }
  for (const one of document.querySelectorAll("body *")) {
    if (!isShown(one) || one.closest("svg, noscript")) continue;
    const box = one.getBoundingClientRect();
    const { overflowX, overflowY } = getComputedStyle(one);
    // What is there for a screen reader alone is one pixel large.
    const isSeen = box.width > 2 && box.height > 2;
    if (!isSeen) continue;
    const isHidden = [overflowX, overflowY].some((kind) => kind === "hidden" || kind === "clip");
    if (
      isHidden &&
      (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1)
    )
      faults.push(`cut off: ${name(one)}`);
    if ((box.right > root.clientWidth + 1 || box.left < -1) && !scrolls(one))
      faults.push(`sticks out: ${name(one)}`);
  }

  const presses = [
    ...document.querySelectorAll("button, .button, .quiet-link, .exit, .mark, summary, nav a"),
  ].filter(isShown);
  const pieces = presses.map((one) => [...one.getClientRects()]);
  for (const [at, first] of pieces.entries()) {
    for (const [more, second] of pieces.slice(at + 1).entries()) {
      const other = presses[at + 1 + more];
      const press = presses[at];
      if (!press || !other || press.contains(other)) continue;
      const meet = first.some((a) =>
        second.some(
          (b) =>
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 6,
        ),
      );
      if (meet) faults.push(`${name(press)} lies over ${name(other)}`);
    }
  }
  return [...new Set(faults)];
}

/**
 * Where every block of the page is; not what stands in a line of text, nor in a picture, nor in a
 * table, which shares its width out by its texts.
 */
export function boxesOf(): Box[] {
  const { clientWidth } = document.documentElement;
  return (
    [...document.querySelectorAll(":is(.shell, .leave-page) *")]
      // The words beside the bar of progress are on one line or on two, by a pixel.
      .filter((one) => !one.closest("svg, noscript, script, .languages, .progress"))
      .map((one) => {
        const { left, right } = one.getBoundingClientRect();
        const isInline = /^(?:inline|contents|table-.+)$/.test(getComputedStyle(one).display);
        const name = `${one.tagName.toLowerCase()}.${one.getAttribute("class") ?? ""}`;
        if (isInline || !one.checkVisibility()) return { name, left: 0, right: 0 };
        return { name, left, right: clientWidth - right };
      })
  );
}

/** Blocks that are not where the mirror has them. In: both pages, in the same order. */
export function mirrorFaults(page: readonly Box[], mirrored: readonly Box[]): readonly string[] {
  if (page.length !== mirrored.length || page.length === 0) {
    return [`${page.length} parts, and ${mirrored.length} mirrored`];
  }
  return page.flatMap(({ name, left, right }, at) => {
    const there = mirrored[at];
    const isOff = (a: number, b: number | undefined) => Math.abs(a - (b ?? Number.NaN)) > 4;
    if (!there || (!isOff(left, there.right) && !isOff(right, there.left))) return [];
    return [`${name} is ${left}|${right}, mirrored ${there.left}|${there.right}`];
  });
}
