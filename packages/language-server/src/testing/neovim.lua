-- Drives the language server as a writer in Neovim does, and prints what it saw as JSON.
local node, command, folder = os.getenv('CLAIMLINT_NODE'), os.getenv('CLAIMLINT_COMMAND'), os.getenv('CLAIMLINT_FOLDER')
local seen = {}

local function wait_for(what, ready)
  if not vim.wait(15000, ready, 20) then error('waited in vain for ' .. what) end
end

local function open(name)
  vim.cmd('edit ' .. folder .. '/' .. name)
  local buffer = vim.api.nvim_get_current_buf()
  vim.lsp.buf_attach_client(buffer, client)
  return buffer
end

local function ask(buffer, method, params)
  local answers = vim.lsp.buf_request_sync(buffer, method, params, 15000) or error(method .. ' gave no answer')
  local answer = answers[client] or error(method .. ' was not answered')
  if answer.err then error(method .. ': ' .. answer.err.message) end
  return answer.result
end

local function at(buffer, pattern, plus)
  for number, line in ipairs(vim.api.nvim_buf_get_lines(buffer, 0, -1, false)) do
    local column = line:find(pattern, 1, true)
    if column then
      local character = vim.str_utfindex(line, column - 1 + (plus or 0))
      return { textDocument = vim.lsp.util.make_text_document_params(buffer), position = { line = number - 1, character = character } }
    end
  end
  error('no ' .. pattern)
end

local function codes(buffer)
  local list = {}
  for _, diagnostic in ipairs(vim.diagnostic.get(buffer)) do
    table.insert(list, diagnostic.code or (diagnostic.user_data and diagnostic.user_data.lsp.code) or diagnostic.message)
  end
  return list
end

local function run()
  client = vim.lsp.start_client({ name = 'claimlint', cmd = { node, command, 'lsp' }, root_dir = folder, workspace_folders = { { uri = vim.uri_from_fname(folder), name = 'test' } } })
  local other = open('drafts/other.md')
  local draft = open('drafts/bath.md')
  wait_for('diagnostics', function() return #vim.diagnostic.get(draft) > 0 end)
  seen.diagnostics = codes(draft)

  local hover = ask(draft, 'textDocument/hover', at(draft, 'up to five', 2))
  seen.hover = hover.contents.value

  local last = vim.api.nvim_buf_line_count(draft)
  vim.api.nvim_buf_set_lines(draft, last, last, false, { '', 'More of it [@le' })
  local place = at(draft, 'More of it [@le', #'More of it [@le')
  seen.completion = vim.tbl_map(function(item) return item.label end, ask(draft, 'textDocument/completion', place))
  vim.api.nvim_buf_set_lines(draft, last, last + 2, false, {})

  local where = at(draft, 'A warm wrist bath', 2)
  local found = vim.diagnostic.get(draft)[1].user_data.lsp
  local actions = ask(draft, 'textDocument/codeAction', {
    textDocument = where.textDocument,
    range = { start = where.position, ['end'] = where.position },
    context = { diagnostics = { { range = { start = where.position, ['end'] = where.position }, message = '', code = found.code, source = 'claimlint', data = found.data } } },
  })
  seen.actions = vim.tbl_map(function(action) return action.title end, actions)
  vim.lsp.util.apply_workspace_edit(actions[1].edit, 'utf-16')
  wait_for('the finding to go', function() return #vim.diagnostic.get(draft) == 0 end)
  seen.cited = vim.api.nvim_buf_get_lines(draft, 8, 9, false)[1]

  local rename = at(draft, '@lee2021, p. 3', 2)
  rename.newName = 'lee2021a'
  vim.lsp.util.apply_workspace_edit(ask(draft, 'textDocument/rename', rename), 'utf-16')
  wait_for('the other page', function() return #vim.diagnostic.get(other) > 0 end)
  seen.renamed = {}
  for _, buffer in ipairs(vim.api.nvim_list_bufs()) do
    local text = table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n')
    if text:find('lee2021a', 1, true) then table.insert(seen.renamed, vim.fn.fnamemodify(vim.api.nvim_buf_get_name(buffer), ':t')) end
  end
  table.sort(seen.renamed)
  -- Neovim tells of no file that it has not attached; once all are written, the page leads to its source again.
  vim.cmd('wall')
  vim.wait(5000, function() return #vim.diagnostic.get(draft) == 0 end, 20)
  seen.after = codes(draft)
end

local ok, fault = pcall(run)
if not ok then seen.fault = tostring(fault) end
io.stdout:write(vim.json.encode(seen) .. '\n')
vim.cmd('qall!')
