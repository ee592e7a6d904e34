import type { LanguageWords } from "./language-words";

export const spanish: LanguageWords = {
  headFirst: true,
  titles: {
    name: "indicador|indicadores|metrica|metricas|nombre del indicador|nombre del kpi|nombre kpi|indicador de desempeno|indicadores de desempeno|indicador clave|descripcion del indicador|indicador de gestion|indicador de resultado|nombre indicador|nombre de indicador|nombre de la metrica|kpi indicador|indicador kpi|indicador metrica|metrica kpi|indicador clave de desempeno|indicadores clave|indice|parametro|parametros|factor critico de exito|criterio de exito|criterio de evaluacion|criterios de evaluacion|que medimos|medida de desempeno|indicador de exito|indicador operativo|indicador estrategico|indicadores de resultado|indicador de gestion kpi|inductor|objetivo de calidad|objetivos de calidad",
    keyResult: "resultado clave|resultados clave|kr|resultado clave kr",
    objective:
      "objetivos|objetivo estrategico|objetivos estrategicos|okr|objetivo del equipo|objetivo general|objetivo especifico",
    goal: "meta|metas|objetivo",
    measure: "medida|medidas",
    label: "nombre|titulo|descripcion|concepto|texto|que|criterio|criterios|aspecto|elemento|detalle|enunciado",
    actual:
      "real|reales|actual|valor actual|valor real|resultado|resultados|resultado actual|resultado real|resultado obtenido|realizado|logrado|alcanzado|ejecutado|ejecucion|ultimo valor|ultimo dato|ultimo resultado|valor obtenido|valor medido|medicion|medicion actual|real acumulado|acumulado|hoy|a la fecha|obtenido|valor alcanzado|situacion actual valor|dato actual|logro acumulado|este mes|mes actual|este ano|ano actual|trimestre actual|periodo actual|este trimestre|ejec|valor observado|efectivo|actualmente|ultimo mes|realidad|logro actual|valor logrado|valor ejecutado|ultima medicion|ultima lectura|lectura|resultado alcanzado|resultado del mes|resultado final|resultado logrado|resultado del periodo|nivel actual|desempeno actual|rendimiento actual|en el mes|acumulado a la fecha|avance a la fecha|a hoy|hasta la fecha|esta semana|semana actual|indice actual|dato real|dato obtenido|real mes|real ytd|consolidado|registrado|valor registrado|medido|conseguido|valor conseguido|situacion actual|condicion actual|estado actual|producido|vendido|facturado|entregado|atendido|verificado|constatado|observado",
    value: "valor|valores|cantidad|dato|monto|numero|cifra|importe",
    progress: "progreso|desempeno|rendimiento|avance|logro|grado de avance|alcance",
    percent:
      "cumplimiento|% cumplimiento|% de cumplimiento|cumplimiento de meta|cumplimiento de la meta|% de la meta|% meta|% de meta|% avance|% de avance|porcentaje de avance|porcentaje|porcentaje de cumplimiento|% alcanzado|% logrado|% ejecutado|% de ejecucion|% logro|porcentaje de la meta|real vs meta|real vs objetivo|% del objetivo|% objetivo|% de progreso|% progreso|nivel de cumplimiento|grado de cumplimiento|tasa de cumplimiento|% completado|cumplimiento %|eficacia|indice de cumplimiento|% cumpl|cumpl|% cump|% cumplim|cumplim|% eficacia|% de eficacia|porcentaje logrado|porcentaje alcanzado|porcentaje de logro|% de alcance|% cumplido|% cumplida|% realizado|% de la meta anual|% meta anual|% de avance anual|% de logro|nivel de logro|nivel de avance|% av|% de consecucion|grado de consecucion|consecucion|% consecucion|% alcance|% acumulado de cumplimiento|cumpl %|avance porcentual|porcentaje avance|porcentaje cumplimiento|pct cumplimiento|pct avance|indice de eficacia",
    target:
      "valor objetivo|valor meta|meta anual|meta mensual|meta trimestral|objetivo anual|objetivo mensual|previsto|prevista|planificado|planificada|planeado|programado|programada|esperado|valor esperado|plan|estandar|meta kpi|meta programada|valor deseado|hasta|hacia|llegada|punto de llegada|prog|plan anual|objetivo meta|meta objetivo|deseado|deseable|meta propuesta|meta establecida|meta final|meta del mes|meta del periodo|meta planificada|meta a alcanzar|nivel esperado|nivel objetivo|valor de la meta|resultado esperado|compromiso|comprometido|requerido|valor requerido|nivel requerido|referencial|meta vigente|meta comprometida|proyectado meta|valor planificado|valor programado|cantidad programada|cantidad planificada|objetivo del mes|objetivo mes|cuota|acordado|pactado|contratado|exigido|patron|proyectado objetivo",
    baseline:
      "linea base|linea de base|base|inicial|valor inicial|punto de partida|valor de partida|inicio|valor base|partida|valor de linea base|desde|situacion inicial|nivel inicial|indice inicial|punto inicial|dato inicial|dato base|ano cero|resultado inicial|medicion inicial|lb|estado inicial|valor de referencia|valor al inicio|ano base|ano linea base",
    status:
      "estado|situacion|semaforo|estatus|status|senal|meta cumplida|cumple|cumple meta|cumplido|alerta|color|objetivo cumplido|se cumple|semaforizacion|se cumplio|valoracion|evaluacion|alarma|bandera|senalizacion|conforme|conformidad|estado del indicador|estado de la meta|estado meta|calificacion rag|cumplio|cumplio la meta|se logro|logrado si no|meta alcanzada|meta lograda|juicio|luz|condicion|alcanzado si no|ok|estado actual",
    score:
      "puntaje|puntuacion|puntos|calificacion|nota|puntaje ponderado|puntuacion ponderada|puntos obtenidos|puntaje obtenido|puntaje final|calificacion final|nota final|resultado ponderado|ponderado|valor ponderado|puntos ponderados|cumplimiento ponderado|peso x puntaje|pje|puntaje total|avance ponderado|logro ponderado",
    direction:
      "mejor si|mejor cuando|sentido|direccion|polaridad|direccion deseada|tendencia deseada|sentido deseado|sentido del indicador|mayor o menor|mayor menor|comportamiento esperado|tendencia esperada|mejor|mejor hacia|tipo de meta direccion|ascendente descendente|asc desc|creciente decreciente|aumentar disminuir|aumentar reducir|tendencia deseada del indicador|orientacion|sentido de mejora|sentido de la meta|tendencia del indicador|comportamiento del indicador|comportamiento deseado|comportamiento|sube baja|maximizar minimizar",
    unit: "unidad|unidades|unidad de medida|um|u m|medido en|formato|moneda|udm|ud|uds|unidad medida|u de medida|unid|u medida|unidad de medicion|tipo de unidad|tipo de dato|unid medida|unid de medida|magnitud|medida en|unidad de m|um medida",
    owner:
      "responsable|responsables|dueno|duena|propietario|encargado|encargada|quien|lider|responsable del kpi|a cargo|resp|area responsable|unidad responsable|responsable de medicion|responsable del dato|lider del proceso|dueno del proceso|coordinador|coordinadora|director|directora|gerente|jefe|jefa|jefatura|punto focal|referente|direccion responsable|dependencia responsable|equipo responsable|departamento responsable|institucion responsable|gestor|gestora|titular|cargo responsable|responsable de seguimiento|patrocinador|responsable directo|gerencia responsable|quien mide|quien responde|administrador",
    weight:
      "peso|pesos|ponderacion|ponderador|peso relativo|peso %|% peso|ponderado %|ponderacion %|% ponderacion|peso del indicador|factor|importancia",
    period:
      "periodo|mes|meses|trimestre|ano|semestre|semana|ejercicio|mes ano|gestion|periodo de referencia|mes de referencia|mes de reporte|periodo de medicion|periodo evaluado|periodo de reporte|vigencia|cuatrimestre|bimestre|mes reportado|ano fiscal|ciclo|trimestre fiscal|mes evaluado|corte|periodo de corte|semana no|no de semana|temporada|campana ano",
    group:
      "grupo|area|areas|categoria|categorias|departamento|sector|tema|perspectiva|seccion|region|pais|proyecto|programa|actividad|servicio|equipo|division|unidad de negocio|pilar|eje|dimension|sucursal|tienda|producto|direccion general|gerencia|linea|canal|proceso|estrategia|subcategoria|municipio|provincia|colegio|segmento|ambito|planta|centro|componente|eje estrategico|linea estrategica|organismo|entidad|cliente|proveedor|marca|maquina|turno|ciudad|ministerio|secretaria|unidad organizativa|dependencia|macroproceso|especialidad|sede|sedes|zona|eje tematico|linea de accion|linea de negocio|area de negocio|area funcional|regional|campus|clasificacion|clase|bloque|foco|dominio|clinica|hospital|fabrica|mercado|empresa|filial|macro proceso|subproceso|sub area|subgerencia|coordinacion|direccion de area|frente|nucleo|delegacion|estado provincia|unidad|unidad ejecutora|unidad administrativa|zona geografica|objetivo area|rubro|familia|tipo de servicio|obra|contrato|circuito|barrio|localidad|centro de costo|centro de costos|objetivo de desarrollo|pregunta|canal de venta|embudo|etapa del embudo|area de resultado|areas de resultado|area clave",
    note: "observacion|observaciones|nota explicativa|comentario|comentarios|notas|obs|justificacion|analisis|explicacion|nota aclaratoria|analisis critico|analisis de resultados|analisis del resultado|justificaciones|motivo|motivos|causa|causas|causa raiz|razon|razones|aclaraciones|aclaracion|consideraciones|detalle de avance|descripcion del avance|hallazgos|comentarios del responsable|contexto|por que|novedades|dificultades|limitaciones|interpretacion|conclusion|conclusiones|anotaciones",
    id: "codigo|cod|ref|referencia|identificador|clave|id del indicador|codigo del indicador|id kpi|cod indicador|cod kpi|clave del indicador|codigo indicador|no de indicador|n de indicador|num indicador|numero de indicador|sigla|siglas|id indicador|codigo kpi|codigo meta|id meta|no indicador|cve|cve indicador",
    number: "no|n|num|numero|orden|item|nro",
    action:
      "accion|acciones|plan de accion|planes de accion|proximos pasos|accion correctiva|acciones correctivas|acciones de mejora|accion de mejora|plan de mejora|medidas correctivas|medida correctiva|medidas a tomar|accion propuesta|acciones propuestas|recomendacion|recomendaciones|contramedida|contramedidas|que hacer|acciones a tomar|seguimiento|plan de trabajo|compromisos|acciones realizadas|acciones a seguir",
    kind: "tipo|tipo de fila|nivel|tipo de meta|tipo de indicador|tipo indicador|clasificacion del indicador|naturaleza|naturaleza del indicador|categoria del indicador|tipo de objetivo|tipo de registro",
    date: "fecha|plazo|fecha limite|fecha objetivo|fecha meta|plazo final|actualizado|ultima actualizacion|fecha de inicio|fecha fin|vencimiento|cuando|fecha de actualizacion|fecha de corte|fecha de la meta|ano base|ano meta|ano de la meta|ano de la linea base|ano linea base|ano valor|fecha de medicion|fecha de referencia|fecha de reporte|fecha del dato|fecha de medida|fecha inicial|fecha final|fecha prevista|fecha real|fecha de cumplimiento|fecha de la medicion|fecha compromiso|fecha de logro|mes de la meta|ano de medicion|ano de referencia|fecha de termino|fecha termino|termino|fecha de cierre|fecha de revision|proxima revision|fecha de entrega|finalizacion",
    past: "anterior|ano anterior|ano pasado|mes anterior|mes pasado|periodo anterior|trimestre anterior|resultado anterior|valor anterior|historico|real anterior|real ano anterior|resultado ano anterior|meta anterior|mismo periodo ano anterior|mismo mes ano anterior|mismo periodo anterior|ultimo ano|semana anterior|semana pasada|trim anterior|ant|ejercicio anterior|resultado ano pasado|meta ano anterior|acumulado anterior|acumulado ano anterior|real ano pasado|anos anteriores|interanual",
    forecast:
      "prevision|proyeccion|proyectado|estimacion|estimado|presupuesto|presupuestado|pronostico|proximo ano|forecast|estimado cierre|proyectado a cierre|proyeccion de cierre|proyeccion cierre|estimacion de cierre|prevision de cierre|previsto cierre|proximo mes|proxima meta|meta proximo ano|meta ano siguiente|tendencia de cierre",
    variance:
      "variacion|desviacion|diferencia|gap|brecha|delta|saldo|var|falta|restante|variacion pct|variacion %|desvio|desviacion %|% variacion|desv|dif|diferencia con la meta|diferencia con meta|desviacion de la meta|brecha a la meta|variacion vs meta|variacion vs plan|por ejecutar|por lograr|falta para la meta|falta para meta|distancia a la meta|excedente|faltante|var %|variaciones|meta menos real|pendiente por ejecutar|desviaciones",
    trend: "tendencia|evolucion|flecha|tendencias|curva|direccion de la tendencia",
    limit:
      "limite|limites|tolerancia|limite inferior|limite superior|umbral|umbrales|rojo|amarillo|verde|benchmark|media del sector|promedio del sector|promedio nacional|referencia de mercado|promedio|rango|umbral rojo|umbral verde|umbral amarillo|rango verde|rango rojo|rango amarillo|rangos|limite critico|limite de alerta|limite maximo|limite minimo|intervalo|nivel de alerta|piso|techo|nivel critico|zona verde|zona roja|zona amarilla|referencia del sector|criterio verde|criterio rojo|criterio amarillo|punto de corte|parametros de semaforizacion|semaforizacion verde|semaforizacion rojo|rango de tolerancia|valor critico|valores de referencia|benchmarking|linea de corte",
    definition:
      "definicion|formula|calculo|metodo|metodologia|como se mide|forma de calculo|concepto del indicador|formula de calculo|finalidad|medio de verificacion|medios de verificacion|numerador|denominador|metodo de calculo|metodo de medicion|forma de medicion|descripcion de la formula|regla de calculo|como se calcula|metodologia de calculo|criterio de calculo|variables|ecuacion|forma de medir|explicacion del calculo|metodologia de medicion|ficha tecnica",
    other:
      "fuente|fuente de datos|fuente de informacion|frecuencia|periodicidad|publico objetivo|poblacion objetivo|grupo objetivo|publico|prioridad|confianza|enlace|evidencia|frecuencia de medicion|supuestos|fuente del dato|fuente de los datos|fuente de verificacion|periodicidad de medicion|frecuencia de reporte|frecuencia de medida|frecuencia de seguimiento|sistema|herramienta|alcance geografico|cobertura geografica|freq|beneficiarios|dependencias|anexo|anexos|metodo de recoleccion|recoleccion|periodo de actualizacion",
    task: "tarea|tareas|entregable|entregables|etapa|etapas|hito|hitos|pendiente|pendientes|actividad a realizar|nombre de la tarea|actividad pendiente",
    risk: "riesgo|riesgos|descripcion del riesgo|probabilidad|impacto|severidad|riesgo inherente|riesgo residual|amenaza|nivel de riesgo",
    person:
      "empleado|empleada|empleados|colaborador|colaboradora|trabajador|trabajadora|vendedor|vendedora|vendedores|persona|alumno|alumna|estudiante|jugador|jugadora|agente|consultor|nombre completo|nombre y apellido|apellido|asesor|asesora|representante|comercial|docente",
    sport:
      "partidos|ganados|empatados|perdidos|goles|goles a favor|goles en contra|diferencia de goles|club|pj|pg|pe|pp|gf|gc|dg|asistencias|pts|jornada",
    effort:
      "horas|horas planificadas|horas previstas|horas reales|horas estimadas|esfuerzo|horas trabajadas|costo previsto|costo real|coste previsto|coste real|inicio previsto|inicio real|fin previsto|fin real|horas planeadas|duracion prevista|duracion real",
  },
  qualifiers: {
    stretch:
      "minima|minimo|maxima|maximo|desafio|desafiante|ideal|superior|inferior|ambiciosa|ambicioso|aceptable|tolerable|sobresaliente",
    cumulative: "acumulado|acumulada|total|general|ytd|acum|suma",
    annual: "anual|ano",
    monthly: "mensual|mes|semanal",
    quarterly: "trimestral|trimestre",
  },
  fillers: "de|del|la|el|los|las|lo|en|por|para|y|al|un|hasta|este",
  months:
    "ene enero|feb febrero|mar marzo|abr abril|may mayo|jun junio|jul julio|ago agosto|sep sept set septiembre setiembre|oct octubre|nov noviembre|dic diciembre",
  quarter: "t|trim|trimestre",
  half: "s|semestre",
  week: "semana|sem",
  total: "total|totales|total general|suma|subtotal|sub total|sumatoria|total de indicadores",
  average:
    "media|promedio|promedios|promedio general|media general|mediana|promedio ponderado|cumplimiento promedio|cumplimiento general|avance promedio",
  note: "nota|notas|obs|observacion|observaciones|fuente|fuentes|comentario|comentarios|elaborado por|actualizado|ultima actualizacion|datos a",
  legend: "leyenda|leyendas|clave|semaforo|simbologia",
  good: "verde|en plazo|cumplido|cumplida|cumple|logrado|lograda|alcanzado|alcanzada|superado|superada|bueno|bien|sobre la meta|ok|en meta|al dia|en camino|si|meta cumplida|meta superada|meta lograda|supera|supero|cumplio|conforme|excelente|optimo|adecuado|satisfactorio|dentro|dentro de meta|dentro del limite|dentro del rango|cumplimiento|sobrecumplimiento|sobrecumplido|cumplido totalmente|totalmente cumplido|alcanzo|por encima|encima|aprobado|sobresaliente|destacado|favorable|alto cumplimiento|sobre meta|en rango|en objetivo",
  bad: "rojo|roja|atrasado|atrasada|no cumplido|no cumplida|no cumple|incumplido|critico|critica|bajo la meta|por debajo|fuera de meta|malo|mal|no logrado|no|meta no cumplida|no conforme|incumple|incumplida|incumplimiento|deficiente|inadecuado|insatisfactorio|fuera|fuera del limite|fuera de rango|fuera de plazo|debajo|por debajo de la meta|bajo meta|no alcanzado|no alcanzada|no lograda|insuficiente|peligro|reprobado|en atraso|no supera|rezagado|retrasado|retrasada|desfavorable|no cumplio|bajo cumplimiento|nok",
  lower:
    "churn|abandono|desercion|rotacion de personal|rotacion del personal|rotacion|costo|costos|coste|costes|gasto|gastos|cac|tiempo|tiempos|espera|retraso|retrasos|atraso|atrasos|demora|demoras|falta|faltas|ausentismo|absentismo|ausencia|ausencias|incidente|incidentes|incidencia|incidencias|accidente|accidentes|accidentabilidad|siniestralidad|queja|quejas|reclamo|reclamos|reclamacion|reclamaciones|vencido|vencidos|vencida|vencidas|defecto|defectos|error|errores|fallo|fallos|falla|fallas|perdido|perdidos|perdida|perdidas|merma|mermas|retrabajo|devolucion|devoluciones|desperdicio|cancelacion|cancelaciones|baja|bajas|morosidad|mora|indisponibilidad|inactividad|mortalidad|plazo medio|duracion|deuda|emisiones|rechazos|rechazo|desempleo|vacantes|residuos|impagos|deficit|pobreza|desnutricion|delitos|homicidios|robos|contaminacion|analfabetismo|no conforme|no conformes|no conformidad|no conformidades|interrupciones|paradas|multas|fraude|fraudes|producto no conforme",
  notLower:
    "ahorro|ahorros|reduccion|reducido|resuelto|resueltos|resuelta|resueltas|resolucion|respondido|respondidas|respondidos|atendido|atendidos|atendida|atendidas|tratado|tratados|dentro del plazo|en plazo|a tiempo|tiempo real|tiempo completo|recuperado|recuperados|recuperacion|recuperada|evitado|evitados|evitadas|sin|satisfaccion|completado|completados|reciclado|reciclados|reciclaje|entre fallos|entre fallas|primera vez|rotacion de inventario|rotacion de inventarios|rotacion de stock|rotacion de activos|tiempo productivo|cerrados|cerradas|valorizados|tiempo de actividad|corregidos|prevenidos",
  atMost: "max|maximo|maxima|cuanto menor mejor|menor es mejor|menor mejor|como maximo",
  atLeast: "min|minimo|minima|cuanto mayor mejor|mayor es mejor|mayor mejor|como minimo",
  objective: "objetivo|obj|o",
  keyResult: "resultado clave|kr|rc",
  initiative: "iniciativa|iniciativas|proyectos|acciones|tareas|actividades",
};
