/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
// src/content/references.ts
var F1 = {
	id: "F1",
	citation: "Scott, ICON 2019, BJSM",
	doi: "10.1136/bjsports-2019-100885"
};
var F2 = {
	id: "F2",
	citation: "Hamstring tears in the general population, PLoS ONE 2016",
	doi: "10.1371/journal.pone.0152855"
};
var F3 = {
	id: "F3",
	citation: "Goom, JOSPT 2016;46:483",
	doi: "10.2519/jospt.2016.5986"
};
var F4 = {
	id: "F4",
	citation: "Beatty, CSMR 2017",
	doi: "10.1249/JSR.0000000000000355"
};
var F8 = {
	id: "F8",
	citation: "Blackpool Teaching Hospitals leaflet PL774"
};
var F14 = {
	id: "F14",
	citation: "Published summaries of Goom, JOSPT 2016;46:483"
};
var F23 = {
	id: "F23",
	citation: "Nasser, Phys Ther Sport 2021;48:67"
};
export { F1, F14, F2, F23, F3, F4, F8 };

//# sourceMappingURL=references.js.map