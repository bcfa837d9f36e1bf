/*! pht-widgets 0.2.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
(self.phtMessages??={})["ar/exercise-card"]={"Done":"تمّ","How to do it":"طريقة التمرين","Mark done":"ضع علامة: تمّ","Not done":"لم يتمّ","Start":"ابدأ"};
dispatchEvent(new Event("pht-messages"));
