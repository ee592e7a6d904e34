import type { LanguageWords } from "./language-words";

export const portuguese: LanguageWords = {
  titles: {
    name: "indicador|indicadores|metrica|metricas|nome do indicador|nome do kpi|indicador de desempenho|indicadores de desempenho|indicador chave|descricao do indicador|nome da metrica",
    keyResult: "resultado chave|resultados chave|resultado chave kr|kr",
    objective: "objetivo|objetivos|objetivo estrategico|objetivos estrategicos|okr|objetivo da equipe",
    label: "nome|titulo|descricao|item|texto|o que",
    measure: "medida|medidas",
    goal: "meta|metas",
    actual:
      "realizado|realizada|realizados|atual|valor atual|valor realizado|resultado|resultados|resultado atual|resultado obtido|alcancado ate agora|valor apurado|apurado|medido|ultimo valor|ultimo resultado|valor medido|desempenho atual|atual acumulado|realizado acumulado|acumulado|situacao atual valor|valor corrente|hoje|executado|este mes|mes atual|ano atual|trimestre atual|neste mes|este ano|periodo atual|este trimestre",
    value: "valor|valores|quantidade",
    progress: "progresso|desempenho|atingido|alcancado|avanco|conclusao|andamento|performance",
    percent:
      "% da meta|% de meta|% atingido|% atingimento|atingimento|% de atingimento|% alcancado|atingimento da meta|% realizado|% do previsto|% concluido|% de conclusao|% de progresso|% progresso|percentual|percentual atingido|percentual da meta|porcentagem|% de alcance|alcance da meta|% execucao|realizado vs meta|realizado x meta|% cumprimento|% meta|cumprimento|cumprimento da meta|grau de atingimento|taxa de atingimento",
    target:
      "alvo|alvos|valor alvo|valor meta|meta anual|meta mensal|previsto|prevista|planejado|planejada|planeado|esperado|valor esperado|valor planejado|plano|meta do ano|padrao|meta trimestral|meta kpi|para|ate|chegada|ponto de chegada",
    baseline:
      "linha de base|linha base|base|inicial|valor inicial|ponto de partida|valor de partida|inicio|valor base|partida|valor de referencia|de",
    status: "situacao|estado|semaforo|farol|status|sinal|meta atingida|atingiu a meta|atingida|atingiu|cor|sinalizacao",
    score: "pontuacao|nota|pontos|nota ponderada|pontuacao ponderada|escore",
    direction:
      "melhor se|melhor quando|sentido|direcao|polaridade|quanto melhor|direcao desejada|tendencia desejada|sentido desejado|maior ou menor|maior menor",
    unit: "unidade|unidades|unidade de medida|un|und|medido em|unid|formato|moeda",
    owner: "responsavel|responsaveis|dono|dona|proprietario|gestor|gestora|encarregado|quem|lider|responsavel pelo kpi",
    weight: "peso|pesos|ponderacao",
    period: "periodo|mes|meses|trimestre|ano|semestre|semana|competencia|mes ano|exercicio",
    group:
      "grupo|area|areas|categoria|categorias|departamento|setor|tema|perspectiva|secao|regiao|pais|projeto|programa|atividade|servico|equipe|time|divisao|unidade de negocio|pilar|eixo|dimensao|filial|loja|produto|diretoria|gerencia|linha|canal|processo|estrategia|frente|subcategoria|municipio|uf|escola|segmento|orgao|secretaria|cliente|fornecedor|marca|maquina|turno|cidade|estado uf|unidade|polo|macroprocesso|objetivo estrategico area",
    note: "observacao|observacoes|nota explicativa|comentario|comentarios|notas|obs|justificativa|analise|explicacao",
    id: "codigo|cod|ref|referencia|identificador|id do indicador|codigo do indicador|id",
    number: "no|n|num|numero|ordem|item no|seq",
    kind: "tipo|tipo de item|nivel|tipo de meta|tipo de indicador",
    date: "data|prazo|data limite|data alvo|data da meta|prazo final|atualizado em|ultima atualizacao|data de inicio|data fim|vencimento|ate quando|quando|data inicio|data de atualizacao|prazo da meta|ano da meta|ano base|ano meta|ano do valor|ano da linha de base",
    past: "anterior|ano anterior|ano passado|mes anterior|mes passado|periodo anterior|trimestre anterior|resultado anterior|valor anterior|historico|realizado anterior|meta anterior|realizado ano anterior|resultado ano anterior",
    forecast: "previsao|projecao|projetado|estimativa|estimado|orcamento|orcado|tendencia de fechamento|proximo ano",
    variance: "variacao|desvio|diferenca|gap|delta|saldo|var|falta|restante|variacao %|desvio %|% variacao",
    trend: "tendencia|evolucao|seta",
    limit:
      "limite|limites|tolerancia|limite inferior|limite superior|faixa|faixas|vermelho|amarelo|verde|benchmark|media do setor|media nacional|referencia de mercado|media|gatilho",
    definition:
      "definicao|formula|calculo|metodo|metodologia|como medir|forma de calculo|conceito|formula de calculo|finalidade",
    other:
      "fonte|fonte de dados|fonte dos dados|frequencia|periodicidade|publico alvo|publico|acao|acoes|plano de acao|proximos passos|prioridade|confianca|link|evidencia|grupo alvo|acao corretiva",
    task: "tarefa|tarefas|atividade a fazer|entrega|entregas|entregavel|etapa|etapas|marco|pendencia|demanda|afazer|nome da tarefa|chamado",
    risk: "risco|riscos|descricao do risco|probabilidade|impacto|severidade|risco inerente|risco residual|ameaca|nivel de risco",
    person:
      "funcionario|funcionaria|colaborador|colaboradora|colaboradores|empregado|vendedor|vendedora|vendedores|pessoa|aluno|aluna|estudante|jogador|atendente|consultor|nome completo|representante|corretor|professor|servidor",
    sport:
      "jogos|vitorias|empates|derrotas|gols|gols pro|gols contra|saldo de gols|clube|sg|gp|gc|assistencias|rodada|campeonato|artilheiro",
    effort:
      "horas|horas planejadas|horas previstas|horas realizadas|horas estimadas|esforco|horas trabalhadas|custo previsto|custo realizado|inicio previsto|inicio real|fim previsto|termino previsto|termino real|horas gastas|duracao prevista|duracao real",
  },
  qualifiers: {
    stretch:
      "minima|minimo|maxima|maximo|desafio|desafiadora|ideal|superior|inferior|ambiciosa|supermeta|toleravel|aceitavel",
    cumulative: "acumulado|acumulada|total|geral|ytd|acum|ac|soma",
    annual: "anual|ano",
    monthly: "mensal|mes|semanal",
    quarterly: "trimestral|trimestre",
  },
  fillers: "de|da|do|das|dos|o|a|os|as|em|no|na|por|para|e|ate|agora|deste|neste|corrente|ao",
  months:
    "jan janeiro|fev fevereiro|mar marco|abr abril|mai maio|jun junho|jul julho|ago agosto|set setembro|out outubro|nov novembro|dez dezembro",
  quarter: "t|tri|trimestre",
  half: "s|semestre",
  week: "semana|sem",
  total: "total|totais|total geral|soma|subtotal|sub total|somatorio|total de indicadores",
  average: "media|media geral|medias|mediana|media ponderada|media dos indicadores",
  note: "nota|notas|obs|observacao|observacoes|fonte|fontes|comentario|comentarios|elaborado por|atualizado em|ultima atualizacao|dados ate",
  legend: "legenda|legendas|chave|farol",
  good: "verde|no prazo|atingido|atingida|alcancado|alcancada|superado|superada|bom|dentro da meta|acima da meta|ok|no alvo|em dia|cumprido|cumprida|sim",
  bad: "vermelho|vermelha|atrasado|atrasada|nao atingido|nao atingida|critico|critica|abaixo da meta|fora da meta|ruim|nao alcancado|nao alcancada|nao",
  lower:
    "churn|evasao|rotatividade|turnover|custo|custos|despesa|despesas|gasto|gastos|cac|tempo|tempos|espera|atraso|atrasos|atrasado|atrasados|falta|faltas|absenteismo|ausencia|ausencias|incidente|incidentes|acidente|acidentes|reclamacao|reclamacoes|queixa|queixas|vencido|vencidos|defeito|defeitos|erro|erros|bugs|perdido|perdidos|perda|perdas|refugo|retrabalho|devolucao|devolucoes|desperdicio|cancelamento|cancelamentos|inadimplencia|falha|falhas|indisponibilidade|prazo medio|mortalidade|obitos|lead time|abandono|duracao|ruptura|estorno|estornos|chargeback|divida|endividamento|emissoes|desistencia|desistencias|reprovacao|vacancia|deficit|pobreza|desnutricao|crimes|homicidios|roubos|furtos|poluicao|analfabetismo|nao conformidade|nao conformidades|interrupcoes|paradas|multas|fraude|fraudes|desemprego",
  notLower:
    "economia|economias|reducao|reduzido|resolvido|resolvidos|resolvida|resolvidas|resolucao|respondido|respondidos|respondida|respondidas|atendido|atendidos|tratado|tratados|tratadas|dentro do prazo|no prazo|em tempo|a tempo|tempo real|tempo integral|tempo de atividade|recuperado|recuperados|recuperacao|recuperada|evitado|evitados|evitada|evitadas|sem|satisfacao|concluido|concluidos|reciclado|reciclados|reciclagem|entre falhas|primeira vez|tempo produtivo|corrigidos|fechados|encerrados|prevenido|prevenidos|identificados",
  atMost: "max|maximo|maxima|quanto menor melhor|menor melhor|menor e melhor|no maximo",
  atLeast: "min|minimo|minima|quanto maior melhor|maior melhor|maior e melhor|no minimo",
  objective: "objetivo|obj|o",
  keyResult: "resultado chave|kr|resultado|rc",
  initiative: "iniciativa|iniciativas|projetos|acoes|tarefas|atividades",
};
