import type { LanguageWords } from "./language-words";

export const spanish: LanguageWords = {
  titles: {
    name: "indicador|indicadores|metrica|metricas|nombre del indicador|nombre del kpi|nombre kpi|indicador de desempeno|indicadores de desempeno|indicador clave|descripcion del indicador|indicador de gestion|indicador de resultado",
    keyResult: "resultado clave|resultados clave|kr|resultado clave kr",
    objective:
      "objetivos|objetivo estrategico|objetivos estrategicos|okr|objetivo del equipo|objetivo general|objetivo especifico",
    goal: "meta|metas|objetivo",
    measure: "medida|medidas",
    label: "nombre|titulo|descripcion|concepto|texto|que",
    actual:
      "real|reales|actual|valor actual|valor real|resultado|resultados|resultado actual|resultado real|resultado obtenido|realizado|logrado|alcanzado|ejecutado|ejecucion|ultimo valor|ultimo dato|ultimo resultado|valor obtenido|valor medido|medicion|medicion actual|real acumulado|acumulado|hoy|a la fecha|obtenido|valor alcanzado|situacion actual valor|dato actual|logro acumulado|este mes|mes actual|este ano|ano actual|trimestre actual|periodo actual|este trimestre",
    value: "valor|valores|cantidad|dato|monto",
    progress: "progreso|desempeno|rendimiento|avance|logro|grado de avance",
    percent:
      "cumplimiento|% cumplimiento|% de cumplimiento|cumplimiento de meta|cumplimiento de la meta|% de la meta|% meta|% de meta|% avance|% de avance|porcentaje de avance|porcentaje|porcentaje de cumplimiento|% alcanzado|% logrado|% ejecutado|% de ejecucion|% logro|porcentaje de la meta|real vs meta|real vs objetivo|% del objetivo|% objetivo|% de progreso|% progreso|nivel de cumplimiento|grado de cumplimiento|tasa de cumplimiento|% completado|cumplimiento %",
    target:
      "valor objetivo|valor meta|meta anual|meta mensual|meta trimestral|objetivo anual|objetivo mensual|previsto|prevista|planificado|planificada|planeado|programado|programada|esperado|valor esperado|plan|estandar|meta kpi|meta programada|valor deseado|hasta|hacia|llegada|punto de llegada",
    baseline:
      "linea base|linea de base|base|inicial|valor inicial|punto de partida|valor de partida|inicio|valor base|partida|valor de linea base|desde",
    status:
      "estado|situacion|semaforo|estatus|status|senal|meta cumplida|cumple|cumple meta|cumplido|alerta|color|objetivo cumplido|estado actual|se cumple",
    score: "puntaje|puntuacion|puntos|calificacion|nota|puntaje ponderado|puntuacion ponderada",
    direction:
      "mejor si|mejor cuando|sentido|direccion|polaridad|direccion deseada|tendencia deseada|sentido deseado|sentido del indicador|mayor o menor|mayor menor|comportamiento esperado|tendencia esperada",
    unit: "unidad|unidades|unidad de medida|um|u m|medido en|formato|moneda|udm",
    owner:
      "responsable|responsables|dueno|duena|propietario|encargado|encargada|quien|lider|responsable del kpi|a cargo",
    weight: "peso|pesos|ponderacion|ponderador|peso relativo",
    period: "periodo|mes|meses|trimestre|ano|semestre|semana|ejercicio|mes ano|gestion",
    group:
      "grupo|area|areas|categoria|categorias|departamento|sector|tema|perspectiva|seccion|region|pais|proyecto|programa|actividad|servicio|equipo|division|unidad de negocio|pilar|eje|dimension|sucursal|tienda|producto|direccion general|gerencia|linea|canal|proceso|estrategia|subcategoria|municipio|provincia|colegio|segmento|ambito|planta|centro|componente|eje estrategico|linea estrategica|organismo|entidad|cliente|proveedor|marca|maquina|turno|ciudad|ministerio|secretaria|unidad organizativa|dependencia|macroproceso|especialidad",
    note: "observacion|observaciones|nota explicativa|comentario|comentarios|notas|obs|justificacion|analisis|explicacion|nota aclaratoria",
    id: "codigo|cod|ref|referencia|identificador|clave|id del indicador|codigo del indicador|id kpi",
    number: "no|n|num|numero|orden|item|nro",
    kind: "tipo|tipo de fila|nivel|tipo de meta|tipo de indicador",
    date: "fecha|plazo|fecha limite|fecha objetivo|fecha meta|plazo final|actualizado|ultima actualizacion|fecha de inicio|fecha fin|vencimiento|cuando|fecha de actualizacion|fecha de corte|fecha de la meta|ano base|ano meta|ano de la meta|ano de la linea base|ano linea base|ano valor",
    past: "anterior|ano anterior|ano pasado|mes anterior|mes pasado|periodo anterior|trimestre anterior|resultado anterior|valor anterior|historico|real anterior|real ano anterior|resultado ano anterior|meta anterior",
    forecast: "prevision|proyeccion|proyectado|estimacion|estimado|presupuesto|presupuestado|pronostico|proximo ano",
    variance:
      "variacion|desviacion|diferencia|gap|brecha|delta|saldo|var|falta|restante|variacion pct|variacion %|desvio|desviacion %|% variacion",
    trend: "tendencia|evolucion|flecha",
    limit:
      "limite|limites|tolerancia|limite inferior|limite superior|umbral|umbrales|rojo|amarillo|verde|benchmark|media del sector|promedio del sector|promedio nacional|referencia de mercado|promedio|rango",
    definition:
      "definicion|formula|calculo|metodo|metodologia|como se mide|forma de calculo|concepto del indicador|formula de calculo|finalidad|medio de verificacion|medios de verificacion",
    other:
      "fuente|fuente de datos|fuente de informacion|frecuencia|periodicidad|publico objetivo|poblacion objetivo|grupo objetivo|publico|accion|acciones|plan de accion|proximos pasos|prioridad|confianza|enlace|evidencia|frecuencia de medicion|accion correctiva|supuestos",
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
  good: "verde|en plazo|cumplido|cumplida|cumple|logrado|lograda|alcanzado|alcanzada|superado|superada|bueno|bien|sobre la meta|ok|en meta|al dia|en camino|si",
  bad: "rojo|roja|atrasado|atrasada|no cumplido|no cumplida|no cumple|incumplido|critico|critica|bajo la meta|por debajo|fuera de meta|malo|mal|no logrado|no",
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
