/*! pht-widgets 0.2.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
(self.phtMessages??={})["es/exercise-card"]={"Done":"Hecho","How to do it":"Cómo hacerlo","Mark done":"Marcar como hecho","Not done":"No hecho","Start":"Empezar"};
dispatchEvent(new Event("pht-messages"));
