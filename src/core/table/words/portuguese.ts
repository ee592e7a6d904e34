import type { LanguageWords } from "./language-words";

export const portuguese: LanguageWords = {
  headFirst: true,
  titles: {
    name: "indicador|indicadores|metrica|metricas|nome do indicador|nome do kpi|indicador de desempenho|indicadores de desempenho|indicador chave|descricao do indicador|nome da metrica|item de controle|itens de controle|item de verificacao|itens de verificacao|indicadores chave|metrica de sucesso|kpi indicador|indicador kpi|indicador metrica|criterio de sucesso|criterio de avaliacao|criterios de avaliacao|nome indicador|fator critico de sucesso|o que medimos|medida de desempenho|indice|o que acompanhamos|item avaliado|requisito|o que medir|ind|parametro|parametros",
    keyResult: "resultado chave|resultados chave|resultado chave kr|kr",
    objective: "objetivo|objetivos|objetivo estrategico|objetivos estrategicos|okr|objetivo da equipe",
    label:
      "nome|titulo|descricao|item|texto|o que|criterio|criterios|aspecto|elemento|especificacao|pergunta|perguntas|questao|nome da entrega|entrega|entregas|entregavel|entregaveis",
    measure: "medida|medidas",
    goal: "meta|metas",
    actual:
      "realizado|realizada|realizados|valor atual|valor realizado|resultado|resultados|resultado atual|resultado obtido|alcancado ate agora|valor apurado|apurado|medido|ultimo valor|ultimo resultado|valor medido|desempenho atual|atual acumulado|realizado acumulado|situacao atual valor|valor corrente|executado|realiz|real|exec|valor observado|valor atingido|valor alcancado|medicao|medicao atual|ultima medicao|efetivo|efetivado|efetuado|apuracao|obtido|alcancado|conseguido|valor obtido|resultado apurado|resultado do mes|resultado alcancado|resultado do periodo|resultado final|apurado no mes|posicao atual|nivel atual|desempenho obtido|leitura|aferido|valor aferido|resultado aferido|atual hoje|dado atual|indice atual|indice apurado|indice alcancado|situacao atual|condicao atual|estado atual|produzido|vendido|faturado|entregue|atendido|verificado|constatado|observado|registrado|cumprido|onde estamos|onde estamos hoje|como estamos|quanto temos|o que temos|feito|ja feito|onde chegamos|alcancamos|situacao hoje|conquistado|batido|entregamos|executados|executadas|concluidos|concluidas|realizadas|entregues|atendidos|atendidas|alcancados|alcancadas|atingidos|produzidos|efetivados|efetuados|cumpridos|meta alcancada|meta atingida|metas alcancadas|metas atingidas|metas cumpridas|metas realizadas|medicao do periodo|valor do periodo|resultado do ano|desempenho apurado|valor medio apurado|nivel alcancado|nivel atingido|posicao|executada|apurada|alcancada|obtida|efetivada|produzida|atendida|registrada|quantidade executada|valor executado|onde terminamos|o que conseguimos",
    present:
      "atual|hoje|este mes|mes atual|ano atual|trimestre atual|neste mes|este ano|periodo atual|este trimestre|ultimo mes|atualmente|acumulado|ate o mes|ate o momento|no mes|na semana|esta semana|mes corrente|ate hoje|consolidado|agora|depois",
    value: "valor|valores|quantidade|dado|montante|numero|vlr|val",
    progress:
      "progresso|desempenho|atingido|alcancado|avanco|conclusao|andamento|performance|alcance|execucao|execucao fisica|realizacao|producao",
    percent:
      "% da meta|% de meta|% atingido|% atingimento|atingimento|% de atingimento|% alcancado|atingimento da meta|% realizado|% do previsto|% concluido|% de conclusao|% de progresso|% progresso|percentual|percentual atingido|percentual da meta|porcentagem|% de alcance|alcance da meta|% execucao|realizado vs meta|realizado x meta|% cumprimento|% meta|cumprimento|cumprimento da meta|grau de atingimento|taxa de atingimento|taxa de realizacao|eficacia|indice de atingimento|% ating|ating|% exec|indice de cumprimento|nivel de atingimento|% alcance|% cumprido|% efetivado|% atingida|% alcancada|% realizada|alcance|indice de realizacao|percentual realizado|percentual de execucao|percentual de realizacao|percentual de alcance|percentual de cumprimento|% avanco|% andamento|indice de alcance|% evolucao|atend %|% atendimento da meta|atendimento da meta|perc|perc meta",
    target:
      "alvo|alvos|valor alvo|valor meta|meta anual|meta mensal|previsto|prevista|planejado|planejada|planeado|esperado|valor esperado|valor planejado|plano|meta do ano|padrao|meta trimestral|meta kpi|para|ate|chegada|ponto de chegada|prev|prog|programado|programada|pactuado|pactuada|meta pactuada|valor desejado|meta prevista|orcado meta|meta proposta|objetivo meta|meta objetivo|desejado|desejavel|referencial|valor de meta|meta estabelecida|requisito minimo|valor pretendido|pretendido|meta final|meta do mes|meta do periodo|contratado|contratada|acordado|acordada|cota|quota|exigido|onde queremos chegar|aonde queremos chegar|onde queremos estar|queremos|quanto queremos|o que queremos|o combinado|combinado|garantido|limiar alvo|prometemos|compromisso|compromissos|proposto|proposta|teto|planejados|planejadas|previstos|previstas|programados|programadas|contratados|pactuados|esperados|programacao|programacao fisica|avanco previsto|avanco planejado|meta a ser alcancada|meta a ser atingida|meta a atingir|meta a alcancar|meta a cumprir|o que pretendiamos|onde queriamos chegar|o que buscavamos",
    baseline:
      "linha de base|linha base|base|inicial|valor inicial|ponto de partida|valor de partida|inicio|valor base|partida|valor de referencia|de|situacao inicial|valor no inicio|nivel inicial|indice de referencia|indice inicial|marco zero|ano base valor|valor de base|base de referencia|resultado inicial|ano base|valor referencia|l b|lb|antes",
    status:
      "situacao|estado|semaforo|farol|status|sinal|meta atingida|atingiu a meta|atingida|atingiu|cor|sinalizacao|sinalizador|avaliacao|alerta|alarme|bandeira|conforme|atende|atende a meta|atingiu meta|situacao da meta|status da meta|ok|conformidade|condicao|semaforizacao|luz|meta batida|bateu a meta|bateu meta|sit|passou|passou nao passou|cumpriu|cumpriu meta|bateu|resultado da meta",
    score:
      "pontuacao|nota|pontos|nota ponderada|pontuacao ponderada|escore|pontos ponderados|nota obtida|nota final|pontuacao final|pontuacao obtida|pontos obtidos|resultado ponderado|nota x peso|peso x nota|pont|pts obtidos|conceito",
    direction:
      "melhor se|melhor quando|sentido|direcao|polaridade|quanto melhor|direcao desejada|tendencia desejada|sentido desejado|maior ou menor|maior menor|melhor|polaridade do indicador|quanto maior melhor|maior melhor menor melhor|orientacao|tipo de polaridade|direcao da meta|sentido da meta|sentido de melhoria|para cima para baixo|aumentar diminuir|aumentar reduzir|interpretacao|polar",
    unit: "unidade|unidades|unidade de medida|un|und|medido em|unid|formato|moeda|unidade medida|un medida|unid medida|unid med|u medida|unidade de mensuracao|um|tipo de dado|tipo de unidade|grandeza|unid de medida|unidade de med",
    owner:
      "responsavel|responsaveis|dono|dona|proprietario|gestor|gestora|encarregado|quem|lider|responsavel pelo kpi|resp|area responsavel|setor responsavel|unidade responsavel|orgao responsavel|coordenador|coordenadora|diretor|gerente|chefe|coordenacao responsavel|ponto focal|ponto de contato|gerencia responsavel|secretaria responsavel|equipe responsavel|dono do indicador|gestor do indicador|patrocinador|titular|responsavel tecnico|quem cuida|quem responde|quem faz|cuidador|time dono|equipe dona|area dona",
    weight: "peso|pesos|ponderacao|peso %|% peso|peso do indicador|ponderado|fator|peso na nota",
    period:
      "periodo|mes|meses|trimestre|ano|semestre|semana|competencia|mes ano|exercicio|periodo de referencia|mes de referencia|mes referencia|ano de referencia|mes ref|mes base|periodo de apuracao|periodo avaliado|quadrimestre|bimestre|data base|ref mes|vigencia|ciclo|safra",
    group:
      "grupo|area|areas|categoria|categorias|departamento|setor|tema|perspectiva|secao|regiao|pais|projeto|programa|atividade|servico|equipe|time|divisao|unidade de negocio|pilar|eixo|dimensao|filial|loja|produto|diretoria|gerencia|linha|canal|processo|estrategia|frente|subcategoria|municipio|uf|escola|segmento|orgao|secretaria|cliente|fornecedor|marca|maquina|turno|cidade|estado uf|unidade|polo|macroprocesso|objetivo estrategico area|macroarea|macro area|regional|sede|campus|coordenacao|superintendencia|nucleo|bloco|classificacao|classe|objetivo area|eixo tematico|linha de acao|area de negocio|unidade organizacional|unidade gestora|macro processo|foco|dominio|clinica|hospital|fabrica|planta|squad|tribo|produto servico|obra|contrato|zona|bairro|mercado|empresa|coligada|subsidiaria|centro de custo|diretoria area|funil|etapa do funil|jornada|kpi tipo|tipo kpi|tipo de kpi|kpi grupo|grupo kpi|kpi categoria|categoria kpi|depto|dpto|dep|direcao",
    note: "observacao|observacoes|nota explicativa|comentario|comentarios|notas|obs|justificativa|analise|explicacao|analise critica|analise dos resultados|justificativas|motivo|motivos|causa|causas|causa raiz|esclarecimento|esclarecimentos|comentario do gestor|anotacoes|ressalvas|destaques|pontos de atencao|consideracoes|contexto|detalhamento|por que|relato|avaliacao critica",
    id: "codigo|cod|ref|referencia|identificador|id do indicador|codigo do indicador|id|id indicador|id kpi|n do indicador|no do indicador|numero do indicador|cod indicador|cod kpi|sigla|codigo kpi|codigo indicador|chave|id meta|codigo da meta|no indicador|item n|numero indicador|numero de indicador",
    number: "no|n|num|numero|ordem|item no|seq",
    action:
      "acao|acoes|plano de acao|planos de acao|proximos passos|acao corretiva|acoes corretivas|acoes de melhoria|medidas corretivas|providencias|providencia|encaminhamento|encaminhamentos|contramedida|contramedidas|acao proposta|acoes propostas|acao tomada|plano de melhoria|recomendacao|recomendacoes|plano de recuperacao|tratativa|tratativas",
    kind: "tipo|tipo de item|nivel|tipo de meta|tipo de indicador|tipo do indicador|classificacao do indicador|natureza|natureza do indicador|tipo de registro|categoria do indicador",
    date: "data|prazo|data limite|data alvo|data da meta|prazo final|atualizado em|ultima atualizacao|data de inicio|data fim|vencimento|ate quando|quando|data inicio|data de atualizacao|prazo da meta|ano da meta|ano base|ano meta|ano do valor|ano da linha de base|data da medicao|data de referencia|data de apuracao|data da apuracao|data do resultado|data da coleta|data de corte|data inicial|data final|data prevista|data real|mes da meta|ano da medicao|data conclusao|conclusao prevista|dt|dt limite|dt atualizacao|entrega em|inicio em|termino",
    past: "anterior|ano anterior|ano passado|mes anterior|mes passado|periodo anterior|trimestre anterior|resultado anterior|valor anterior|historico|realizado anterior|meta anterior|realizado ano anterior|resultado ano anterior|realizado no ano anterior|mesmo periodo ano anterior|mesmo mes ano anterior|ultimo ano|semana anterior|semana passada|trim anterior|meta ano anterior|ant|acumulado anterior|acumulado ano anterior|exercicio anterior|resultado ano passado|realizado ano passado",
    forecast:
      "previsao|projecao|projetado|estimativa|estimado|orcamento|orcado|tendencia de fechamento|proximo ano|tendencia fechamento|forecast|projecao de fechamento|projecao anual|estimativa de fechamento|previsao de fechamento|proximo mes|proxima meta|meta proximo ano|orc|orcam|dotacao|empenhado",
    variance:
      "variacao|desvio|diferenca|gap|delta|saldo|var|falta|restante|variacao %|desvio %|% variacao|desv|dif|diferenca da meta|desvio da meta|variacao da meta|gap da meta|falta para meta|falta para a meta|realizado meta|distancia da meta|afastamento|sobra|excedente|var percentual|variacoes|a realizar|falta realizar|meta menos realizado|folga|pendencias|excesso",
    trend: "tendencia|evolucao|seta|tendencias|curva|direcao da tendencia|comportamento",
    limit:
      "limite|limites|tolerancia|limite inferior|limite superior|faixa|faixas|vermelho|amarelo|verde|benchmark|media do setor|media nacional|referencia de mercado|media|gatilho|faixa verde|faixa amarela|faixa vermelha|limite de alerta|limite critico|limite minimo|limite maximo|tolerancias|intervalo|media nacional setor|piso|teto|zona verde|zona vermelha|referencia do setor|sla limite|criterio verde|criterio vermelho|criterio amarelo|ponto de corte|limiar",
    definition:
      "definicao|formula|calculo|metodo|metodologia|como medir|forma de calculo|conceito|formula de calculo|finalidade|memoria de calculo|numerador|denominador|metodo de calculo|metodo de apuracao|forma de apuracao|descricao da formula|regra de calculo|como e calculado|como calcular|detalhe do calculo|criterio de calculo|forma de medicao|metodologia de calculo|equacao",
    other:
      "fonte|fonte de dados|fonte dos dados|frequencia|periodicidade|publico alvo|publico|prioridade|confianca|link|evidencia|grupo alvo|fonte da informacao|fonte do dado|periodicidade de medicao|periodicidade da medicao|frequencia de medicao|frequencia de apuracao|meio de verificacao|meios de verificacao|fonte de informacao|sistema|ferramenta|pressupostos|abrangencia|escopo|periodicidade de apuracao|periodicidade da coleta|freq|publico beneficiario|beneficiarios|dependencias|anexo|anexos|decimales|decimais|signo|simbolo|sinal grafico",
    task: "tarefa|tarefas|atividade a fazer|entrega|entregas|entregavel|etapa|etapas|marco|pendencia|demanda|afazer|nome da tarefa|chamado",
    risk: "risco|riscos|descricao do risco|probabilidade|impacto|severidade|risco inerente|risco residual|ameaca|nivel de risco",
    person:
      "funcionario|funcionaria|colaborador|colaboradora|colaboradores|empregado|vendedor|vendedora|vendedores|pessoa|aluno|aluna|estudante|jogador|atendente|consultor|nome completo|representante|corretor|professor|servidor|membro|membros|integrante|integrantes|membro da equipe|membro do time|assessor|assessora|analista|analistas|sdr|closer|vendedor a|atendentes|consultora|consultores|professora|medico|medica|enfermeiro|motorista|promotor|promotora|gerente de contas|executivo de vendas|nome do vendedor|nome do colaborador|nome do funcionario|aluno a|estagiario|corretora|tecnico|tecnica|caixa operador|executivo|executivos|executiva|executivas|habilidade|habilidades|competencias",
    sport:
      "jogos|vitorias|empates|derrotas|gols|gols pro|gols contra|saldo de gols|clube|sg|gp|gc|assistencias|rodada|campeonato|artilheiro",
    effort:
      "horas|horas planejadas|horas previstas|horas realizadas|horas estimadas|esforco|horas trabalhadas|custo previsto|custo realizado|inicio previsto|inicio real|fim previsto|termino previsto|termino real|horas gastas|duracao prevista|duracao real",
  },
  qualifiers: {
    stretch:
      "minima|minimo|maxima|maximo|desafio|desafiadora|ideal|superior|inferior|ambiciosa|supermeta|toleravel|aceitavel|final|finais|quadrienio|ppa|mandato|faixa|intervalo",
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
  total:
    "total|totais|total geral|soma|subtotal|sub total|somatorio|total de indicadores|nota global|nota final|nota geral|resultado global|pontuacao total|pontuacao final|total de kpis|total de okrs|total de metas|total ponderado|resultado final|pontuacao geral|nota total|indice geral|resultado geral",
  average:
    "media|media geral|medias|mediana|media ponderada|media dos indicadores|media de atingimento|atingimento medio|atingimento geral|media das metas|indice geral",
  note: "nota|notas|obs|observacao|observacoes|fonte|fontes|comentario|comentarios|elaborado por|atualizado em|ultima atualizacao|dados ate",
  legend: "legenda|legendas|chave|farol",
  good: "verde|no prazo|atingido|atingida|alcancado|alcancada|superado|superada|bom|dentro da meta|acima da meta|ok|no alvo|em dia|cumprido|cumprida|sim|meta atingida|meta superada|meta alcancada|acima|conforme|atende|excelente|otimo|adequado|satisfatorio|dentro|dentro do limite|dentro do prazo|dentro do esperado|aprovado|batida|batido|meta batida|no ritmo|superou|atingiu|cumpriu|acima do esperado|alcancou",
  bad: "vermelho|vermelha|atrasado|atrasada|nao atingido|nao atingida|critico|critica|abaixo da meta|fora da meta|ruim|nao alcancado|nao alcancada|nao|meta nao atingida|abaixo|nao conforme|nao atende|pessimo|inadequado|insatisfatorio|fora|fora do limite|fora do prazo|abaixo do esperado|reprovado|nao atingiu|nao cumprido|nao cumprida|nao cumpriu|nao superou|insuficiente|perigo|em atraso|nok|abaixo do alvo|muito abaixo|nao alcancou",
  atMost: "max|maximo|maxima|quanto menor melhor|menor melhor|menor e melhor|no maximo",
  atLeast: "min|minimo|minima|quanto maior melhor|maior melhor|maior e melhor|no minimo",
  objective: "objetivo|obj|o",
  keyResult: "resultado chave|kr|resultado|rc",
  initiative: "iniciativa|iniciativas|projetos|acoes|tarefas|atividades",
};
