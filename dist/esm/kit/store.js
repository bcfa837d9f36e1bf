/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
// src/kit/store.ts
/** What the browser has refused to store, by area and key: it lives as long as the page. */
var memory = /* @__PURE__ */ new Map();
var followers = /* @__PURE__ */ new Set();
/**
* Versioned data on this device. What the browser refuses to store stays in memory; what cannot
* be read is moved aside under `…-unreadable`, not thrown away. Stores of the same key are one:
* none holds a copy that it could write again after another has erased it.
*/
var Store = class {
	#options;
	#key;
	#asideKey;
	#name;
	constructor(options) {
		this.#options = options;
		this.#key = `pht-${options.key}`;
		this.#asideKey = `${this.#key}-unreadable`;
		this.#name = `${options.area} ${this.#key}`;
	}
	/** True while the browser refuses to store what was written last. Each write tries again. */
	get denied() {
		return memory.has(this.#name);
	}
	/** True while there is data of this name that could not be read, until it is erased. */
	get unreadable() {
		return this.setAside !== void 0;
	}
	/** The text that could not be read, on this page or on one before. */
	get setAside() {
		const found = this.#attempt((area) => [area.getItem(this.#asideKey), this.#inTheWay(area)])?.filter((text) => text !== null) ?? [];
		return found.length > 0 ? found.join("\n") : void 0;
	}
	read() {
		const stored = this.#attempt((area) => area.getItem(this.#key));
		const text = memory.get(this.#name) ?? stored;
		if (typeof text !== "string") return void 0;
		const data = this.#parse(text);
		if (data === void 0) this.#attempt((area) => this.#moveAside(area, text));
		return data;
	}
	write(data) {
		const text = JSON.stringify({
			version: this.#options.version,
			data
		});
		if (this.#attempt((area) => {
			const unreadable = this.#inTheWay(area);
			if (unreadable !== null) this.#moveAside(area, unreadable);
			area.setItem(this.#key, text);
			return true;
		})) memory.delete(this.#name);
		else memory.set(this.#name, text);
		this.#tellOthers();
	}
	/** Erases the data, and what was set aside. */
	erase() {
		memory.delete(this.#name);
		this.#attempt((area) => {
			area.removeItem(this.#key);
			area.removeItem(this.#asideKey);
		});
		this.#tellOthers();
	}
	/** Erases what could not be read, and nothing else. */
	eraseSetAside() {
		this.#attempt((area) => {
			area.removeItem(this.#asideKey);
			if (this.#inTheWay(area) !== null) area.removeItem(this.#key);
		});
		this.#tellOthers();
	}
	/**
	* Calls back when the data may have changed by another hand: another tab, another store of
	* this page, or while the page was away. Returns a function that stops it.
	*/
	follow(changed) {
		const follower = {
			store: this,
			name: this.#name,
			changed
		};
		const hear = ({ key }) => {
			if (key !== null && key !== this.#key && key !== this.#asideKey) return;
			memory.delete(this.#name);
			changed();
		};
		const comeBack = ({ persisted }) => {
			if (persisted) changed();
		};
		followers.add(follower);
		window.addEventListener("storage", hear);
		window.addEventListener("pageshow", comeBack);
		return () => {
			followers.delete(follower);
			window.removeEventListener("storage", hear);
			window.removeEventListener("pageshow", comeBack);
		};
	}
	#tellOthers() {
		for (const { store, name, changed } of [...followers]) if (store !== this && name === this.#name) changed();
	}
	#parse(text) {
		try {
			const envelope = JSON.parse(text);
			if (envelope?.version !== this.#options.version) return void 0;
			return this.#options.validate(envelope.data);
		} catch {
			return;
		}
	}
	/** What stands where the data belongs and cannot be read. */
	#inTheWay(area) {
		const text = area.getItem(this.#key);
		return text === null || this.#parse(text) !== void 0 ? null : text;
	}
	/** Throws, and leaves it in its place, when there is no room. */
	#moveAside(area, text) {
		console.warn(`${this.#key} could not be read, it is kept as ${this.#asideKey}.`);
		const earlier = area.getItem(this.#asideKey);
		area.setItem(this.#asideKey, earlier === null ? text : `${earlier}\n${text}`);
		area.removeItem(this.#key);
	}
	#attempt(use) {
		try {
			return use(this.#options.area === "local" ? localStorage : sessionStorage);
		} catch {
			return;
		}
	}
};
export { Store };

//# sourceMappingURL=store.js.map