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
var F17 = {
	id: "F17",
	citation: "Miller, JBJS Am 2007;89:44"
};
var F19 = {
	id: "F19",
	citation: "van der Made, KSSTA 2015",
	doi: "10.1007/s00167-013-2744-0"
};
var F20 = {
	id: "F20",
	citation: "Dziedzic, Folia Morphol 2020;79:339"
};
var F21 = {
	id: "F21",
	citation: "Kellis, J Electromyogr Kinesiol 2012",
	doi: "10.1016/j.jelekin.2012.03.012"
};
var F22 = {
	id: "F22",
	citation: "Rajagopal, IEEE TBME 2016",
	doi: "10.1109/TBME.2016.2586891"
};
var F23 = {
	id: "F23",
	citation: "Nasser, Phys Ther Sport 2021;48:67"
};
export { F1, F14, F17, F19, F2, F20, F21, F22, F23, F3, F4, F8 };

//# sourceMappingURL=references.js.map