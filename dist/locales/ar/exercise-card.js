/*! pht-widgets 0.2.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
(Object.hasOwn(self,"phtMessages")&&self.phtMessages||(self.phtMessages={}))["ar/exercise-card"]={"Back to the exercise":"العودة إلى التمرين","Common mistakes":"أخطاء شائعة","Done":"تمّ","Exercise":"تمرين","How to do it":"طريقة التمرين","How to do it, how much, and when to stop.":"كيف تؤدّيه، وكم مرّة، ومتى تتوقّف.","Mark done":"ضع علامة: تمّ","Not done":"لم يتمّ","Start":"ابدأ","Too hard? Too easy?":"صعب جدًا؟ سهل جدًا؟"};
dispatchEvent(new Event("pht-messages"));
