/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { real } from "./unclobbered.js";
// src/kit/save-file.ts
/** Hands the patient a file, made on the device. */
function saveFile(name, type, content) {
	const link = real(document).createElement("a");
	link.href = URL.createObjectURL(new Blob([content], { type }));
	link.download = name;
	link.click();
	setTimeout(() => {
		URL.revokeObjectURL(link.href);
	}, 6e4);
}
export { saveFile };

//# sourceMappingURL=save-file.js.map