/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { numberIn, oneOf, warn } from "./attributes.js";
import { baseStyles } from "./base.styles.js";
import { renderFailure, reportFailure } from "./failure.js";
import { renderFooter } from "./footer.js";
import { followLanguage, pageLanguageOf } from "./language.js";
import { TARGET_LOCALES, directionOf, inLocale, localeFor, localeState, shownInEnglish } from "./locale.js";
import { renderProblems } from "./problems.js";
import { printOnly } from "./print.js";
import { controlStyles } from "./controls.styles.js";
import { tokenStyles } from "./tokens.styles.js";
import { version } from "./version.js";
import { real } from "./unclobbered.js";
import { LitElement, html, nothing, render } from "lit";
// src/kit/element.ts
var THEMES = [
	"auto",
	"light",
	"dark"
];
var SOURCES = ["show", "hide"];
/** Marks an element that shows its fallback still; pht.css keeps its space. */
var LOADING = "data-pht-loading";
var HEADING_LEVELS = {
	minimum: 1,
	maximum: 6,
	fallback: 2
};
/**
* What all widgets share: language, direction, theme, heading, sources, review status, errors,
* announcements and print.
*
* @slot - Fallback: shown until the widget runs, without script, and where it cannot be shown.
* @slot title - Replaces the title.
* @slot lead - Replaces the sentence under the title.
* @slot footer-note - A note of the clinic's own at the end of the footer.
* @csspart frame - The card around everything.
* @csspart title - The title.
* @csspart lead - The sentence under the title.
* @csspart footer - Sources, review status, notice and print.
* @csspart sources - The list of sources.
* @csspart error - The message about a setting that does not fit.
* @cssprop [--pht-color-accent=#2b4ba0] - Buttons, selection and focus. Any colour is safe: its
*   lightness is moved until text on it reaches 7:1.
* @cssprop [--pht-color-surface=light-dark(#fff, #17191f)] - Background of the frame.
* @cssprop [--pht-color-text=light-dark(#1c2233, #f1efeb)] - Text; lines derive from it.
* @cssprop [--pht-radius=20px] - Radius of the frame; `0` makes everything square.
* @cssprop [--pht-density=1] - Multiplies spacing, .75 to 1.25.
* @cssprop [--pht-font-heading=inherit] - Font family of headings.
* @fires {CustomEvent<{ open: boolean }>} pht-sources-toggle - The list of sources was opened or
*   closed.
* @fires {CustomEvent<void>} pht-print - The patient asked to print the widget.
*/
var PhtElement = class extends LitElement {
	constructor(..._args) {
		super(..._args);
		this.theme = "auto";
		this.headingLevel = 2;
		this.sources = "show";
		this.debug = false;
		this.formatLocale = "en";
		this.#areSourcesOpen = false;
		this.#locale = "en";
		this.#direction = "ltr";
		this.#level = HEADING_LEVELS.fallback;
		this.#theme = THEMES[0];
		this.#problems = [];
		this.#toggleSources = () => {
			this.#areSourcesOpen = !this.#areSourcesOpen;
			this.requestUpdate();
			this.emit("pht-sources-toggle", { open: this.#areSourcesOpen });
		};
		this.#print = () => {
			this.emit("pht-print");
			printOnly(this);
		};
		this.#report = (problem) => {
			this.#problems.push(problem);
			warn(this.localName, problem);
		};
	}
	static {
		this.version = version;
	}
	static {
		this.styles = [
			tokenStyles,
			baseStyles,
			controlStyles
		];
	}
	static {
		this.properties = {
			theme: {},
			headingLevel: { attribute: "heading-level" },
			sources: {},
			debug: { type: Boolean }
		};
	}
	#areSourcesOpen;
	#polite;
	#urgent;
	#locale;
	#direction;
	#level;
	#theme;
	#problems;
	#stopFollowing;
	connectedCallback() {
		if (!this.hasUpdated) this.setAttribute(LOADING, "");
		super.connectedCallback();
		this.#readLanguage();
		this.#stopFollowing = followLanguage(this, () => {
			this.#readLanguage();
		});
	}
	disconnectedCallback() {
		super.disconnectedCallback();
		this.#stopFollowing?.();
		this.#stopFollowing = void 0;
	}
	/** In a task of its own while it waits: of many, the first are seen before the last are made. */
	async scheduleUpdate() {
		if (this.hasAttribute(LOADING)) await new Promise((resume) => setTimeout(resume));
		await super.scheduleUpdate();
	}
	/** A widget that cannot be rendered shows its fallback, until a later update succeeds. */
	performUpdate() {
		this.inLanguage(() => {
			try {
				super.performUpdate();
			} catch (cause) {
				reportFailure(this.localName, cause);
				this.removeAttribute(LOADING);
				const failure = renderFailure(this, this.#shownLocale);
				render(failure, this.renderRoot, this.renderOptions);
			}
		});
	}
	willUpdate(_changed) {
		this.#problems = [];
		this.#level = this.numberAttribute("heading-level", this.headingLevel, HEADING_LEVELS);
		this.#theme = this.choiceAttribute("theme", this.theme, THEMES);
		this.choiceAttribute("sources", this.sources, SOURCES);
	}
	/** The fallback shows as long as the frame is not there: see base.styles.ts. */
	createRenderRoot() {
		const root = super.createRenderRoot();
		const fallback = real(document).createElement("slot");
		root.append(fallback);
		this.renderOptions.renderBefore = fallback;
		return root;
	}
	render() {
		const isLoading = localeState(this.#locale) === "loading";
		this.toggleAttribute(LOADING, isLoading);
		return isLoading ? nothing : this.#renderFrame();
	}
	/** A heading `depth` levels under the title. */
	renderHeading(text, depth = 1, kind = "heading") {
		const level = Math.min(this.#level + depth, 6);
		return html`<p class=${kind} role="heading" aria-level=${level}>${text}</p>`;
	}
	/** Runs `action`, a handler for example, with this widget's language for `msg()`. */
	inLanguage(action) {
		return inLocale(this.#shownLocale, action);
	}
	/** Says a message to screen readers, once; `urgent` interrupts what they are saying. */
	announce(message, urgency = "polite") {
		if (urgency === "urgent") this.#urgent = message;
		else this.#polite = message;
		this.requestUpdate();
	}
	/** Dispatches a bubbling, composed event. */
	emit(name, detail) {
		this.dispatchEvent(new CustomEvent(name, {
			bubbles: true,
			composed: true,
			detail
		}));
	}
	/** A number attribute, clamped to its range; what does not fit is reported. Call on update. */
	numberAttribute(name, value, range) {
		return numberIn(range, name, value, this.#report);
	}
	/** One of a few values, else the first; what does not fit is reported. Call on update. */
	choiceAttribute(name, value, choices) {
		return oneOf(choices, name, value, this.#report);
	}
	get #shownLocale() {
		return localeState(this.#locale) === "ready" ? this.#locale : "en";
	}
	#renderFrame() {
		const locale = this.#shownLocale;
		const isTranslated = locale === this.#locale;
		return html`<div class="root" lang=${locale} dir=${isTranslated ? this.#direction : directionOf(locale)} data-theme=${this.#theme}><section class="frame" part="frame" aria-labelledby="title"><header class="head"><div id="title" class="title" part="title" role="heading" aria-level=${this.#level}><slot name="title">${this.about.title()}</slot></div><p class="lead" part="lead"><slot name="lead">${this.about.lead()}</slot></p>${isTranslated ? nothing : this.#renderShownInEnglish()}</header>${this.renderBody()} ${renderProblems(this.localName, this.#problems, this.debug)} ${this.#renderFooter()}<p class="visually-hidden" role="status">${this.#polite?.()}</p><p class="visually-hidden" role="alert">${this.#urgent?.()}</p></section></div>`;
	}
	#renderShownInEnglish() {
		const direction = directionOf(this.#locale);
		const text = shownInEnglish(this.#locale);
		return html`<p class="small muted" lang=${this.#locale} dir=${direction}>${text}</p>`;
	}
	#renderFooter() {
		return renderFooter({
			about: this.about,
			locale: this.formatLocale,
			showSources: this.sources !== "hide",
			sourcesOpen: this.#areSourcesOpen,
			onToggleSources: this.#toggleSources,
			onPrint: this.#print
		});
	}
	#toggleSources;
	#print;
	#readLanguage() {
		const page = pageLanguageOf(this);
		const locale = localeFor(page.tag || "en");
		if (!locale && this.lang) {
			const allowed = ["en", ...TARGET_LOCALES].join(", ");
			warn(this.localName, {
				attribute: "lang",
				value: this.lang,
				allowed,
				used: "en"
			});
		}
		this.#locale = locale ?? "en";
		const stated = locale ? page.direction : void 0;
		this.#direction = stated ?? directionOf(this.#locale);
		this.formatLocale = this.#shownLocale;
		try {
			if (locale && locale === this.#shownLocale) this.formatLocale = Intl.getCanonicalLocales(page.tag)[0] ?? locale;
		} catch {}
		this.requestUpdate();
	}
	#report;
};
export { PhtElement };

//# sourceMappingURL=element.js.map