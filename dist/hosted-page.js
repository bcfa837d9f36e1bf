/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
(function(){var e=document.querySelector(`main > *`),t=e&&customElements.get(e.localName);if(e&&t){let n=new Set([...t.observedAttributes,`lang`,`dir`]);for(let[t,r]of new URLSearchParams(location.search))n.has(t)&&e.setAttribute(t,r)}})();
//# sourceMappingURL=hosted-page.js.map