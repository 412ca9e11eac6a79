/**
 * Lets the rows of a list be put in another order by pulling at their handles. `move` hears from which place to which,
 * counted from 0. It is only a shortcut: a list with it has buttons that do the same.
 */
export function dragOrder(list: HTMLElement, move: (from: number, to: number) => void): () => void {
	function grip(event: PointerEvent) {
		const handle = (event.target as Element).closest<HTMLElement>('[data-handle]');
		const row = handle?.closest<HTMLElement>('li');
		if (!handle || !row || event.button !== 0) return;
		event.preventDefault();
		const rows = [...list.children] as HTMLElement[];
		const from = rows.indexOf(row);
		// where the rows lie on the page, however far it is scrolled meanwhile
		const top = () => list.getBoundingClientRect().top;
		const boxes = rows.map((each) => each.getBoundingClientRect());
		const middles = boxes.map((box) => box.top + box.height / 2 - top());
		const grabbed = event.clientY - top();
		const step = (boxes[from]?.height ?? 0) + 10;
		let to = from;
		handle.setPointerCapture(event.pointerId);
		row.classList.add('dragged');

		const follow = ({ clientY }: PointerEvent) => {
			const by = clientY - top() - grabbed;
			const middle = (middles[from] ?? 0) + by;
			to = middles.filter((other, i) => i !== from && other < middle).length;
			rows.forEach((each, i) => {
				const gives = i > from && i <= to ? -step : i < from && i >= to ? step : 0;
				each.style.transform = `translateY(${i === from ? by : gives}px)`;
			});
			if (clientY < EDGE) document.scrollingElement?.scrollBy(0, -SCROLL);
			if (clientY > document.documentElement.clientHeight - EDGE)
				document.scrollingElement?.scrollBy(0, SCROLL);
		};
		const end = ({ type }: PointerEvent) => {
			handle.removeEventListener('pointermove', follow);
			handle.removeEventListener('pointerup', end);
			handle.removeEventListener('pointercancel', end);
			row.classList.remove('dragged');
			for (const each of rows) each.style.transform = '';
			if (type === 'pointerup' && to !== from) move(from, to);
		};
		handle.addEventListener('pointermove', follow);
		handle.addEventListener('pointerup', end);
		handle.addEventListener('pointercancel', end);
	}
	list.addEventListener('pointerdown', grip);
	return () => {
		list.removeEventListener('pointerdown', grip);
	};
}

/** Pixels: so near to the edge of the screen the page scrolls along, so far with each move of the finger. */
const EDGE = 90;
const SCROLL = 12;
