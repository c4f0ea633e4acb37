import { brushX, type D3BrushEvent } from 'd3-brush';
import { pointer, select } from 'd3-selection';

/** A timeline to brush over: what is brushed is shown next, as whole bars. A click takes one. */
export function brushTimeline(svg: SVGSVGElement, go: (from: string, to: string) => void): void {
  const bars = [...svg.querySelectorAll<SVGRectElement>('.bar')];
  const step = Number(svg.dataset.step);
  const height = Number(svg.dataset.height);
  const layer = select(svg).append('g').attr('class', 'brush').datum(undefined);
  const brush = brushX<undefined>()
    .extent([[0, 0], [bars.length * step, height]])
    .on('end', ({ selection, sourceEvent }: D3BrushEvent<undefined>) => {
      if (!(sourceEvent instanceof Event)) return;
      const [left, right] = selection ? selection.map(Number) : [pointer(sourceEvent, layer.node())[0], pointer(sourceEvent, layer.node())[0]];
      const at = (x = 0) => bars[Math.min(bars.length - 1, Math.max(0, Math.floor(x / step)))];
      const from = at(left)?.dataset.from;
      // The right edge of a bar is still its own.
      const to = at(selection ? (right ?? 0) - 0.01 : right)?.dataset.to;
      if (from !== undefined && to !== undefined) go(from, to);
    });
  layer.call(brush);
}
