/*! pht-widgets 0.2.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
(Object.hasOwn(self,"phtMessages")&&self.phtMessages||(self.phtMessages={}))["es/exercise-card"]={"Back to the exercise":"Volver al ejercicio","Common mistakes":"Errores comunes","Done":"Hecho","Exercise":"Ejercicio","How to do it":"Cómo hacerlo","How to do it, how much, and when to stop.":"Cómo hacerlo, cuánto y cuándo parar.","Mark done":"Marcar como hecho","Not done":"No hecho","Start":"Empezar","Too hard? Too easy?":"¿Muy difícil? ¿Muy fácil?"};
dispatchEvent(new Event("pht-messages"));
