/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
// src/kit/store.ts
var memory = /* @__PURE__ */ new Map();
var setAside = /* @__PURE__ */ new Set();
/**
* Versioned data on this device. Denied storage falls back to memory (`denied` is then true);
* what cannot be read is moved aside under `…-unreadable`, not thrown away.
*/
var Store = class {
	#options;
	#key;
	constructor(options) {
		this.denied = false;
		this.#options = options;
		this.#key = `pht-${options.key}`;
	}
	/** True once data of this name could not be read and was set aside, until it is erased. */
	get unreadable() {
		return setAside.has(this.#key);
	}
	read() {
		const stored = this.#attempt((area) => area.getItem(this.#key));
		const text = this.denied ? memory.get(this.#key) : stored;
		if (typeof text !== "string") return void 0;
		const data = this.#parse(text);
		if (data === void 0) this.#moveAside(text);
		return data;
	}
	write(data) {
		const text = JSON.stringify({
			version: this.#options.version,
			data
		});
		this.#attempt((area) => {
			area.setItem(this.#key, text);
		});
		if (this.denied) memory.set(this.#key, text);
	}
	erase() {
		setAside.delete(this.#key);
		memory.delete(this.#key);
		this.#attempt((area) => {
			area.removeItem(this.#key);
			area.removeItem(`${this.#key}-unreadable`);
		});
	}
	/** Calls back when another tab changes the data. Returns a function that stops it. */
	follow(changed) {
		const listen = (event) => {
			if (event.key !== this.#key && event.key !== null) return;
			changed();
		};
		window.addEventListener("storage", listen);
		return () => {
			window.removeEventListener("storage", listen);
		};
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
	#moveAside(text) {
		setAside.add(this.#key);
		console.warn(`${this.#key} could not be read, it is kept as ${this.#key}-unreadable.`);
		memory.delete(this.#key);
		this.#attempt((area) => {
			area.setItem(`${this.#key}-unreadable`, text);
			area.removeItem(this.#key);
		});
	}
	#attempt(use) {
		try {
			return use(this.#options.area === "local" ? localStorage : sessionStorage);
		} catch {
			this.denied = true;
			return;
		}
	}
};
export { Store };

//# sourceMappingURL=store.js.map