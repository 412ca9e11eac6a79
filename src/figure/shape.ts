/** One painted path. A picture has the same shapes in the same order at every moment; only `d` and the like change. */
export interface Shape {
	/** Names of its colours in `ui/figure.css`. */
	readonly cls: string;
	/** The path's text, in cm, y downward; empty while there is nothing to see. */
	readonly d: string;
	/** The text of the path it is cut to. */
	readonly clip?: string;
	readonly opacity?: number;
}

export const shape = (cls: string, d: string): Shape => ({ cls, d });
