import type { Browser, CDPSession } from '@playwright/test';

/**
 * A tab as the browser itself has it: it can be hidden, throttled and frozen, which pages under the test runner's own
 * care never are.
 */
export class HiddenTab {
	readonly #browser: CDPSession;
	readonly #session: string;
	#sent = 0;

	private constructor(browser: CDPSession, session: string) {
		this.#browser = browser;
		this.#session = session;
	}

	static async open(browser: Browser, url: string): Promise<HiddenTab> {
		const cdp = await browser.newBrowserCDPSession();
		const { targetId } = await cdp.send('Target.createTarget', { url, newWindow: true });
		const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
		return new HiddenTab(cdp, sessionId);
	}

	/** Puts another tab in front. */
	async hide(): Promise<void> {
		const { targetId } = await this.#browser.send('Target.createTarget', { url: 'about:blank' });
		await this.#browser.send('Target.activateTarget', { targetId });
	}

	/** What an expression comes to in the tab; a promise is awaited. A tap as far as the page can tell. */
	async run<T>(expression: string): Promise<T> {
		const answer = await this.send<{ result: { value: T } }>('Runtime.evaluate', {
			expression,
			awaitPromise: true,
			returnByValue: true,
			userGesture: true
		});
		return answer.result.value;
	}

	/** One command of the debugging protocol to the tab. Rejects with the protocol's own error. */
	send<T>(method: string, params: object = {}): Promise<T> {
		const id = (this.#sent += 1);
		return new Promise((resolve, reject) => {
			const hear = ({ sessionId, message }: { sessionId: string; message: string }) => {
				const answer = JSON.parse(message) as { id?: number; result: T; error?: Error };
				if (sessionId !== this.#session || answer.id !== id) return;
				this.#browser.off('Target.receivedMessageFromTarget', hear);
				if (answer.error) reject(new Error(answer.error.message));
				else resolve(answer.result);
			};
			this.#browser.on('Target.receivedMessageFromTarget', hear);
			const message = JSON.stringify({ id, method, params });
			this.#browser
				.send('Target.sendMessageToTarget', { sessionId: this.#session, message })
				.catch(reject);
		});
	}
}
