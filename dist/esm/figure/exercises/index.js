/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { aSkip } from "./a-skip.js";
import { bandHipExtension } from "./band-hip-extension.js";
import { bridgeHold } from "./bridge-hold.js";
import { bridgeReps } from "./bridge-reps.js";
import { chairLift } from "./chair-lift.js";
import { doorwayStretch } from "./doorway-stretch.js";
import { hamstringSlider } from "./hamstring-slider.js";
import { heelPressBack } from "./heel-press-back.js";
import { heelSlide } from "./heel-slide.js";
import { hipHinge } from "./hip-hinge.js";
import { longBridgeHold } from "./long-bridge-hold.js";
import { nordicLower } from "./nordic-lower.js";
import { proneCurl } from "./prone-curl.js";
import { proneHipExtension } from "./prone-hip-extension.js";
import { proneKneeBend } from "./prone-knee-bend.js";
import { resistedCurl } from "./resisted-curl.js";
import { sidePlank } from "./side-plank.js";
import { splitSquat } from "./split-squat.js";
import { standingStretch } from "./standing-stretch.js";
import { stepUp } from "./step-up.js";
// src/figure/exercises/index.ts
var exercises = {
	"heel-slide": heelSlide,
	"prone-knee-bend": proneKneeBend,
	"prone-hip-extension": proneHipExtension,
	"bridge-hold": bridgeHold,
	"long-bridge-hold": longBridgeHold,
	"prone-curl": proneCurl,
	"heel-press-back": heelPressBack,
	"side-plank": sidePlank,
	"bridge-reps": bridgeReps,
	"resisted-curl": resistedCurl,
	"band-hip-extension": bandHipExtension,
	"hamstring-slider": hamstringSlider,
	"nordic-lower": nordicLower,
	"chair-lift": chairLift,
	"hip-hinge": hipHinge,
	"step-up": stepUp,
	"split-squat": splitSquat,
	"a-skip": aSkip,
	"standing-stretch": standingStretch,
	"doorway-stretch": doorwayStretch
};
export { exercises };

//# sourceMappingURL=index.js.map