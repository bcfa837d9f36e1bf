/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
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
var F24 = {
	id: "F24",
	citation: "Silbernagel, Am J Sports Med 2007;35:897",
	doi: "10.1177/0363546506298279"
};
var F25 = {
	id: "F25",
	citation: "POGO Physio, “PHT exercise protocol”"
};
var F65 = {
	id: "F65",
	citation: "FDA boxed warning on fluoroquinolones, 2008; EMA reminder, 2023; PMC2921747"
};
var F66 = {
	id: "F66",
	citation: "Greenhalgh, Mercer, and Finucane, “Cauda equina card”, NHS"
};
var F67 = {
	id: "F67",
	citation: "NHS, “Deep vein thrombosis”"
};
var F68 = {
	id: "F68",
	citation: "Page on cold of “Midlands Partnership NHS”"
};
var F70 = {
	id: "F70",
	citation: "Page on ice of “Move Better Gwent”"
};
var F71 = {
	id: "F71",
	citation: "Gidwani, BMJ 2004;329:99"
};
var F74 = {
	id: "F74",
	citation: "Robertson and Wood, Sports Med Int Open 2017;1:E58",
	doi: "10.1055/s-0043-103946"
};
var F83 = {
	id: "F83",
	citation: "Summaries of Goom, JOSPT 2016;46:483, by Performance Health Academy and Fisio de cabecera"
};
export { F1, F17, F19, F2, F20, F21, F22, F23, F24, F25, F3, F4, F65, F66, F67, F68, F70, F71, F74, F8, F83 };

//# sourceMappingURL=references.js.map