import {
	DEFAULTS,
	isDarkHour,
	languageFor,
	parsePreferences,
	themeFor,
	type Preferences,
	type Theme
} from '#core/preferences.ts';
import type { Device } from '#core/ports.ts';

/** The person's preferences, and what they come to on this phone now. */
export class Settings {
	readonly #device: Device;
	#preferences = $state.raw<Preferences>(DEFAULTS);
	#dark = $state(false);
	#calm = $state(false);
	#bedside = $state<'night' | 'usual' | undefined>();

	readonly language = $derived.by(() =>
		languageFor(this.#preferences.language, this.#device.languages)
	);

	constructor(device: Device) {
		this.#device = device;
		this.#look();
	}

	get preferences(): Preferences {
		return this.#preferences;
	}
	/** Whether to leave out motion. */
	get calm(): boolean {
		return this.#calm || this.#preferences.motion === 'calm';
	}

	/** How the figure looks. */
	get look(): Pick<Preferences, 'hair' | 'hairColour' | 'skin'> {
		return this.#preferences;
	}

	/** What the page that is open asks of the colours in dark hours: night whatever is set, or anything but night. */
	get bedside(): 'night' | 'usual' | undefined {
		return this.#bedside;
	}
	set bedside(colours: 'night' | 'usual' | undefined) {
		this.#bedside = colours;
	}

	/** The theme to show at an hour of the day. */
	themeAt(hour: number): Theme {
		if (this.#bedside && isDarkHour(hour)) {
			if (this.#bedside === 'night') return 'night';
			return this.#dark ? 'dark' : 'light';
		}
		return themeFor(this.#preferences.theme, this.#dark, hour);
	}

	/** Reads what was kept. Rejects when the phone does not give it; the defaults stay. */
	async load(): Promise<void> {
		this.#preferences = parsePreferences(await this.#device.store.preferences());
	}

	/** Changes some of them now, and keeps them. Rejects when the phone will not keep them. */
	async change(some: Partial<Preferences>): Promise<void> {
		this.#preferences = { ...this.#preferences, ...some };
		await this.#device.store.savePreferences(this.#preferences);
	}

	/** Follows the phone's own taste. Returns how to stop. */
	watch(): () => void {
		return this.#device.screen.onTaste(() => {
			this.#look();
		});
	}

	#look(): void {
		this.#dark = this.#device.screen.dark();
		this.#calm = this.#device.screen.calm();
	}
}
